/**
 * One definition per input: label, hint, limits, error text, link key and print label are one object;
 * form, validation, link and leaflet derive from it.
 */
import { formatDay, formatInteger, formatMonth } from '#law/format';
import type { Day, Month } from '#law/month';
import { readCount } from './reading/count';
import { readDay, readMonth } from './reading/date';
import { readMoney, SMALL } from './reading/money';
import { readPercent } from './reading/percent';
import { moneyInWords, shortMoney } from './reading/words';

export type Parsed<T> = { ok: true; value: T } | { ok: false; error: string };

export interface Field<T> {
  /** Key in links; short and never reused for another meaning. */
  key: string;
  label: string;
  hint?: string;
  /** Reads what was typed, or what a link carries; the error says what to enter. */
  parse: (text: string, on: Day) => Parsed<T>;
  /** As it stands in the box and in links. */
  write: (value: T) => string;
  /** As it stands on paper and in the list of answers. */
  show: (value: T) => string;
  /** What was read, said back under the box; as `show` where it is left out. */
  say?: (value: T) => string;
  initial: (on: Day) => T;
}

export interface ChoiceField<T extends string> extends Field<T> {
  /** Other answers may make a choice wrong: there is a place for the sentence. */
  judged?: boolean;
  options: readonly { value: T; label: string; hint?: string }[];
}

type Base<T> = Pick<Field<T>, 'key' | 'label' | 'initial'> & { hint?: string };

/** Above it nobody earns or wants a month, and every phone number lies above it: none may enter a link as an amount. */
export const MOST_MONEY = 200_000_000;

/** Whole đồng a month; what may be two amounts is asked back. */
export function moneyField(base: Base<number>): Field<number> {
  return {
    ...base,
    parse: parseMoney,
    write: writeMoney,
    show: (value) => `${formatInteger(value)} đồng`,
    say: moneyInWords,
  };
}

/** A small amount carries its unit, so that it is read back without a question. */
export function writeMoney(value: number): string {
  return `${formatInteger(value)}${value > 0 && value < SMALL ? ' đồng' : ''}`;
}

export function parseMoney(text: string): Parsed<number> {
  const { value, either } = readMoney(text, MOST_MONEY);
  if (value !== undefined) return { ok: true, value };
  const error = either
    ? `Ý bạn là ${either.map(shortMoney).join(' hay ')}? Hãy chọn, hoặc viết rõ.`
    : `Hãy nhập số tiền như 1500000, 1.500.000 hoặc 1,5 triệu, nhiều nhất là ${shortMoney(MOST_MONEY)}.`;
  return { ok: false, error };
}

export function choiceField<T extends string>(base: Base<T> & Pick<ChoiceField<T>, 'options' | 'judged'>): ChoiceField<T> {
  return {
    ...base,
    parse(text) {
      const option = base.options.find((candidate) => candidate.value === text);
      return option ? { ok: true, value: option.value } : { ok: false, error: 'Hãy chọn một mục trong danh sách.' };
    },
    write: (value) => value,
    show: (value) => base.options.find((option) => option.value === value)?.label ?? value,
  };
}

export interface CountField extends Field<number> {
  min: number;
  max: number;
  unit: string;
}

/**
 * A whole number between two limits; what may be two numbers is asked back. `wrong` replaces the sentence about these limits where
 * the law of the month sets its own.
 */
export function countField({ wrong, ...base }: Base<number> & { min: number; max: number; unit: string; wrong?: string }): CountField {
  return {
    ...base,
    parse(text) {
      const within = (one: number) => Number.isInteger(one) && one >= base.min && one <= base.max;
      const [value, other] = [false, true].map((second) => readCount(text, base.unit, second)) as [number, number];
      if (!within(value)) return { ok: false, error: wrong ?? `Hãy nhập một số từ ${base.min} đến ${base.max} (${base.unit}).` };
      if (other !== value) return { ok: false, error: `Ý bạn là ${other} hay ${value} ${base.unit}? Hãy viết rõ.` };
      return { ok: true, value };
    },
    write: String,
    show: (value) => `${formatInteger(value)} ${base.unit}`,
  };
}

/** A whole number that may be left empty; `empty` says what then holds. */
export function optionalCountField(
  base: Base<number | ''> & { min: number; max: number; unit: string; empty: string },
): Field<number | ''> {
  const box = countField({ ...base, initial: () => base.min });
  return {
    ...base,
    parse: (text, on) => (text.trim() === '' ? { ok: true, value: '' } : box.parse(text, on)),
    write: String,
    show: (value) => (value === '' ? base.empty : box.show(value)),
  };
}

/** A percentage with a decimal comma or point, kept as text so that it stays exact; `empty` says what holds without one. */
export function decimalField({
  empty = 'theo mức đã công bố',
  ...base
}: Base<string> & { max: number; unit: string; empty?: string }): Field<string> {
  return {
    ...base,
    parse(text) {
      const value = text.trim() === '' ? '' : readPercent(text, base.unit);
      return value !== undefined && Number(value) <= base.max
        ? { ok: true, value }
        : { ok: false, error: `Hãy nhập một số như 0,31 (không quá ${base.max} ${base.unit}), hoặc để trống.` };
    },
    write: (value) => value.replace('.', ','),
    show: (value) => (value === '' ? empty : `${value.replace('.', ',')} ${base.unit}`),
  };
}

/** A calendar month, within limits. */
export function monthField(base: Base<Month> & { min: Month; max: Month }): Field<Month> {
  return {
    ...base,
    parse(text) {
      const value = readMonth(text);
      return value !== undefined && value >= base.min && value <= base.max
        ? { ok: true, value }
        : { ok: false, error: `Hãy nhập tháng/năm như 3/2026, từ ${formatMonth(base.min)} đến ${formatMonth(base.max)}.` };
    },
    write: formatMonth,
    show: formatMonth,
  };
}

/** A calendar month that may be left empty; `empty` says what then holds. */
export function optionalMonthField(base: Base<Month | ''> & { min: Month; max: Month; empty: string }): Field<Month | ''> {
  const box = monthField({ ...base, initial: () => base.min });
  return {
    ...base,
    parse: (text, on) => (text.trim() === '' ? { ok: true, value: '' } : box.parse(text, on)),
    write: (value) => (value === '' ? '' : formatMonth(value)),
    show: (value) => (value === '' ? base.empty : formatMonth(value)),
  };
}

/** A calendar day, within limits. */
export function dayField(base: Base<Day> & { min: Day; max: Day }): Field<Day> {
  return {
    ...base,
    parse(text) {
      const value = readDay(text);
      return value !== undefined && value >= base.min && value <= base.max
        ? { ok: true, value }
        : {
            ok: false,
            error: `Hãy nhập ngày/tháng/năm như ${formatDay(base.min)}, từ ${formatDay(base.min)} đến ${formatDay(base.max)}.`,
          };
    },
    write: formatDay,
    show: formatDay,
  };
}

/** A calendar day that may be left empty; `empty` says what then holds. */
export function optionalDayField(base: Base<Day | ''> & { min: Day; max: Day; empty: string }): Field<Day | ''> {
  const box = dayField({ ...base, initial: () => base.min });
  return {
    ...base,
    parse: (text, on) => (text.trim() === '' ? { ok: true, value: '' } : box.parse(text, on)),
    write: (value) => (value === '' ? '' : formatDay(value)),
    show: (value) => (value === '' ? base.empty : formatDay(value)),
  };
}

// `any` because each field has its own type; the mapped types below restore it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Fields = Record<string, Field<any>>;
export type ValuesOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };
export type TextsOf<F extends Fields> = { [K in keyof F]: string };
