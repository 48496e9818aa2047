/** The whole history of a parameter, ready for the law pages: spans closed, doubtful values marked, hidden ones left out. */
import { formatMonth, formatValue } from './format';
import { addDays, day, type Day, type Month } from './month';
import { isDoubtful, isHidden, type Citation, type ParameterValue } from './parameter';
import type { Span } from './phases';
import type { FullParameter } from './all';

export interface HistoryEntry extends Span {
  from: Day;
  /** Last day in print: of the entry itself, or the day before the next one. */
  lastDay?: Day | undefined;
  /** null: not known, or known too weakly to be shown. */
  value: ParameterValue;
  status: 'in-force' | 'enacted' | 'assumed';
  doubtful: boolean;
  cites: Citation[];
  note?: string | undefined;
}

/** Oldest first. */
export function history(parameter: FullParameter): HistoryEntry[] {
  return parameter.values.map((entry, index) => {
    const from = day(entry.from);
    const next = parameter.values[index + 1];
    const until =
      entry.until !== undefined ? day(entry.until) : parameter.validity === 'yearly' ? day(`${from.slice(0, 4)}-12-31`) : undefined;
    const replaced = next && day(next.from);
    const hidden = isHidden(entry.confidence);
    return {
      from,
      until,
      replaced,
      lastDay: until ?? (replaced && addDays(replaced, -1)),
      value: hidden ? null : entry.value,
      status: entry.status,
      doubtful: isDoubtful(entry.confidence),
      cites: hidden ? [] : entry.cites,
      note: hidden && entry.value !== null ? 'Chưa tìm được nguồn đủ tin cậy.' : entry.note,
    };
  });
}

/** One line of a table value: its label and its figure (null: not known). */
export interface Line {
  label: string;
  text: string | null;
}

/** A table value line by line, in the order of its declared keys. */
export function lines(parameter: FullParameter, table: Readonly<Record<string, number | string | null>>): Line[] {
  const declared = parameter.keys;
  const order = typeof declared === 'object' ? Object.keys(declared).filter((key) => Object.hasOwn(table, key)) : Object.keys(table).sort();
  return order.map((key) => {
    const value = table[key];
    const label = typeof declared === 'object' ? (declared[key] ?? key) : declared === 'month' ? formatMonth(key as Month) : key;
    return { label, text: value === null || value === undefined ? null : formatValue(value, parameter.unit) };
  });
}

/** The entries that are plain numbers, for the chart; empty when there is nothing to compare. */
export function numericHistory(entries: readonly HistoryEntry[]): (HistoryEntry & { value: number })[] {
  const numbers = entries.filter((entry): entry is HistoryEntry & { value: number } => typeof entry.value === 'number');
  return new Set(numbers.map((entry) => entry.value)).size > 1 ? numbers : [];
}
