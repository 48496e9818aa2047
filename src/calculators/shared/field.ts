/**
 * One definition per input: label, hint, limits, error text, link key and print label are one object;
 * form, validation, link and leaflet derive from it.
 */
import { formatInteger, formatMonth } from '#law/format';
import { month, type Day, type Month } from '#law/month';
import { parseMoney } from './money';

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
  initial: (on: Day) => T;
}

export interface ChoiceField<T extends string> extends Field<T> {
  options: readonly { value: T; label: string; hint?: string }[];
}

type Base<T> = Pick<Field<T>, 'key' | 'label' | 'initial'> & { hint?: string };

/** Longest text a field accepts; anything longer is a broken or hostile link. */
const LONGEST = 40;

/** Above it nobody earns or wants a month, and every phone number lies above it: none may enter a link as an amount. */
export const MOST_MONEY = 200_000_000;

/** Whole đồng a month; understands 1,5tr, 1tr5, 1.500.000. */
export function moneyField(base: Base<number>): Field<number> {
  return {
    ...base,
    parse(text) {
      const value = text.length > LONGEST ? undefined : parseMoney(text);
      return value === undefined || value > MOST_MONEY
        ? { ok: false, error: 'Chưa hiểu số tiền này. Hãy nhập như 1500000, 1.500.000 hoặc 1,5 triệu.' }
        : { ok: true, value };
    },
    write: formatInteger,
    show: (value) => `${formatInteger(value)} đồng`,
  };
}

export function choiceField<T extends string>(base: Base<T> & { options: ChoiceField<T>['options'] }): ChoiceField<T> {
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
}

/** A whole number between two limits; `wrong` replaces the sentence about these limits where the law of the month sets its own. */
export function countField({ wrong, ...base }: Base<number> & { min: number; max: number; unit: string; wrong?: string }): CountField {
  return {
    ...base,
    parse(text) {
      const value = /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
      return value >= base.min && value <= base.max
        ? { ok: true, value }
        : { ok: false, error: wrong ?? `Hãy nhập một số từ ${base.min} đến ${base.max} (${base.unit}).` };
    },
    write: String,
    show: (value) => `${formatInteger(value)} ${base.unit}`,
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
      const clean = text
        .trim()
        .replace(',', '.')
        .replace(/ ?%.*$/, '');
      if (clean === '') return { ok: true, value: '' };
      return /^\d{1,3}(\.\d{1,6})?$/.test(clean) && Number(clean) <= base.max
        ? { ok: true, value: clean }
        : { ok: false, error: `Hãy nhập một số như 0,31 (không quá ${base.max} ${base.unit}), hoặc để trống.` };
    },
    write: (value) => value.replace('.', ','),
    show: (value) => (value === '' ? empty : `${value.replace('.', ',')} ${base.unit}`),
  };
}

/** A calendar month typed as 3/25, 03/2025 or 2025-03, within limits. */
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

/** Reads 3/25, 03/2025, 3-2025, 2025-03, and 32025 from a keypad without a stroke; two-digit years are 1950–2049. */
export function readMonth(text: string): Month | undefined {
  const clean = text.trim();
  const iso = /^(\d{4})-(\d{1,2})$/.exec(clean);
  const local = /^(\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(clean) ?? /^(\d{1,2})(\d{4})$/.exec(clean);
  const [year, number] = iso ? [iso[1], iso[2]] : [local?.[2], local?.[1]];
  if (!year || !number || Number(number) < 1 || Number(number) > 12) return undefined;
  const full = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  return month(`${full}-${number.padStart(2, '0')}`);
}

// `any` because each field has its own type; the mapped types below restore it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Fields = Record<string, Field<any>>;
export type ValuesOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };
export type TextsOf<F extends Fields> = { [K in keyof F]: string };
