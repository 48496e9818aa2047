/**
 * The relatives left behind as one field. The text holds the rows as typed — relation, birth and marks parted by "~", rows by
 * "_" —, so typing never loses a character; a row without a birth is left out of the value.
 */
import childAge from '#content/law/parameters/survivor-child-age.yaml';
import { formatMonth } from '#law/format';
import { firstDay, month, monthIndex, type Day, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Relation, Relative } from '#rules/family/survivor-monthly';
import type { Sex } from '#rules/pension/retirement-age';
import type { Field, Parsed } from '#calculators/form/field';
import { readBirth } from '#calculators/form/person-fields';

export interface Kin {
  kind: Kind;
  /** Absent for a child not yet born. */
  birth?: Month;
  marks: string;
}

/** Who they are, as a family says it. */
export const KINDS: Record<string, { label: string; relation: Relation; sex?: Sex }> = {
  con: { label: 'Con', relation: 'child' },
  thai: { label: 'Con chưa sinh', relation: 'child' },
  vo: { label: 'Vợ', relation: 'spouse', sex: 'female' },
  chong: { label: 'Chồng', relation: 'spouse', sex: 'male' },
  me: { label: 'Mẹ, mẹ vợ, mẹ chồng', relation: 'parent', sex: 'female' },
  cha: { label: 'Cha, cha vợ, cha chồng', relation: 'parent', sex: 'male' },
  ba: { label: 'Người thân khác, nữ', relation: 'other', sex: 'female' },
  ong: { label: 'Người thân khác, nam', relation: 'other', sex: 'male' },
};
export type Kind = keyof typeof KINDS;

/** `s`: loss of working capacity; `t`: wage or allowance; `n`: nobody to care for them; `k`: the dead person had not to maintain them. */
export type Mark = 's' | 't' | 'n' | 'k';

const SAID: Record<Mark, string> = {
  s: 'mất khả năng lao động',
  t: 'có lương, trợ cấp',
  n: 'không còn ai nuôi',
  k: 'không phải nuôi',
};

/** What stands in the boxes of one row. */
export interface KinRow {
  kind: string;
  birth: string;
  marks: string;
}

/** More than draw at once, so that the family can compare; the link stays short. */
export const MOST_KIN = 8;
const OLDEST: Month = month('1900-01');

export const relativesField: Field<readonly Kin[]> & { errorOf: (row: KinRow, on: Day) => string | undefined } = {
  key: 'thannhan',
  label: 'Người mất để lại những ai?',
  hint: 'Con, vợ chồng, cha mẹ hai bên, người mà người mất phải nuôi.',
  errorOf: (row, on) => {
    const read = isComplete(row) ? readRow(row, on) : undefined;
    return read && !read.ok ? read.error : undefined;
  },
  parse(text, on) {
    const rows = rowsOf(text).filter(isComplete);
    if (rows.length > MOST_KIN) return { ok: false, error: `Nhập được nhiều nhất ${MOST_KIN} người.` };
    const kin: Kin[] = [];
    for (const [index, row] of rows.entries()) {
      const read = readRow(row, on);
      if (!read.ok) return { ok: false, error: `Người thứ ${index + 1}: ${read.error}` };
      kin.push(read.value);
    }
    return { ok: true, value: kin };
  },
  write: (kin) =>
    textOf(
      kin.map(({ kind, birth, marks }) => ({ kind, birth: birth ? formatMonth(birth) : '', marks })),
      '-',
    ),
  show: (kin) =>
    kin.length === 0
      ? 'chưa kể ai'
      : kin
          .map(({ kind, birth, marks }) =>
            [`${KINDS[kind]!.label}${birth ? ` ${formatMonth(birth)}` : ''}`, ...[...marks].map((mark) => SAID[mark as Mark])].join(', '),
          )
          .join('; '),
  initial: () => [{ kind: 'con', birth: month('2016-05'), marks: '' }],
};

/** The rows a text holds; a text of another shape gives rows that are wrong, never an exception. */
export function rowsOf(text: string): KinRow[] {
  if (text === '') return [];
  return text.split('_').map((line) => {
    const [kind = '', birth = '', marks = ''] = line.split('~');
    return { kind, birth: birth.replaceAll('-', '/'), marks };
  });
}

/** The text of the rows; separators inside a box are not kept. `stroke` stands between month and year. */
export function textOf(rows: readonly KinRow[], stroke = '/'): string {
  return rows.map(({ kind, birth, marks }) => [kind, birth.replace(/[~_]/g, '').replaceAll('/', stroke), marks].join('~')).join('_');
}

/** A kind that is none comes from a broken link: its row must not go unnoticed. */
export const isComplete = ({ kind, birth }: KinRow): boolean => kind === 'thai' || birth.trim() !== '' || !(kind in KINDS);

function readRow({ kind, birth: typed, marks }: KinRow, on: Day): Parsed<Kin> {
  if (!Object.keys(KINDS).includes(kind) || !/^[stnk]{0,4}$/.test(marks))
    return { ok: false, error: 'Chưa hiểu người này. Hãy xóa rồi nhập lại.' };
  if (kind === 'thai') return { ok: true, value: { kind, marks } };
  const birth = readBirth(typed);
  return birth !== undefined && birth >= OLDEST && birth <= on.slice(0, 7)
    ? { ok: true, value: { kind, birth, marks } }
    : { ok: false, error: 'Hãy nhập tháng và năm sinh như 8/1975, hoặc chỉ năm sinh.' };
}

const ageOn = (birth: Month, on: Month): number => Math.max(0, monthIndex(on) - monthIndex(birth));

/** A child too young to be asked for health and income. */
export function isMinor({ kind, birth }: Pick<Kin, 'kind' | 'birth'>, on: Month): boolean {
  if (KINDS[kind]?.relation !== 'child') return false;
  return birth === undefined || ageOn(birth, on) < numberOn(childAge, firstDay(on)).value * 12;
}

/** As the rule asks; `loss` is the loss of working capacity from which a relative counts, percent. */
export function relativeOf(kin: Kin, on: Month, loss: number): Relative {
  const { relation, sex } = KINDS[kin.kind]!;
  const marked = (mark: Mark) => kin.marks.includes(mark);
  const minor = isMinor(kin, on);
  return {
    ...{ relation, ageMonths: kin.birth ? ageOn(kin.birth, on) : 0 },
    ...(sex ? { sex } : {}),
    ...(!minor && marked('s') ? { lossPercent: loss } : {}),
    ...(!minor && marked('t') ? { insuredWage: true } : {}),
    ...(relation === 'parent' || relation === 'other' ? { maintained: !marked('k') } : {}),
    ...(marked('n') ? { noCarer: true } : {}),
  };
}
