import type { Field } from './field';

/** The same box, which may also be left empty; `empty` says what then holds. */
export function optional<T>(box: Field<T>, empty: string): Field<T | ''> {
  const { say = box.show } = box;
  return {
    ...box,
    parse: (text, on) => (text.trim() === '' ? { ok: true, value: '' } : box.parse(text, on)),
    write: (value) => (value === '' ? '' : box.write(value)),
    show: (value) => (value === '' ? empty : box.show(value)),
    say: (value) => (value === '' ? '' : say(value)),
    initial: () => '',
  };
}
