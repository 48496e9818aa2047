/** Cuts the time from the law day on into the stretches within which a figure does not change. */
import { lastOf } from './list';
import { day, firstDay, firstMonthFrom, type Day } from './month';
import { listenTo } from './parameter';

export interface LawPeriod {
  /** First day; the build's law day for the first stretch. */
  from: Day;
  /** First day of the next stretch; absent for the last. */
  until?: Day;
}

/** Stretches bounded by `changes` (days after `lawDay`, sorted). */
export function periods(lawDay: Day, changes: readonly Day[]): LawPeriod[] {
  const starts = [lawDay, ...changes];
  return starts.map((from, index) => {
    const until = starts[index + 1];
    return until === undefined ? { from } : { from, until };
  });
}

/** Class names by which early.js and the style sheet show only the stretch in force. */
export function periodClass(period: LawPeriod, lawDay: Day): string {
  const names = [];
  if (period.from > lawDay) names.push(`a${period.from.replaceAll('-', '')}`);
  if (period.until) names.push(`b${period.until.replaceAll('-', '')}`);
  return names.join(' ');
}

/** The days on which what bears these class names changes: those of the `periodClass` names among them, sorted. */
export function changesNamed(classes: readonly string[]): Day[] {
  const days = classes
    .flatMap((names) => [...names.matchAll(/\b[ab](20\d{2})(\d{2})(\d{2})\b/g)])
    .map(([, y, m, d]) => day(`${y}-${m}-${d}`));
  return [...new Set(days)].sort();
}

/** The style rules behind `periodClass`. Without script nothing is hidden: both values stand, dated. */
export function periodStyles(changes: readonly Day[]): string {
  return changes
    .map((change) => change.replaceAll('-', ''))
    .map((key) => `.js:not(.d${key}) .a${key},.d${key} .b${key}{display:none!important}`)
    .join('');
}

export interface Stretch<T> extends LawPeriod {
  value: T;
}

/**
 * The days after `from` on which the law may change what `compute` says, found by what it reads: of a law that begins within a month
 * also the first of the next month, for months follow the law of their first day.
 */
export function changesOf(from: Day, compute: (on: Day) => unknown): Day[] {
  const days = new Set<Day>();
  for (let on: Day | undefined = from; on !== undefined;) {
    const day: Day = on;
    const [next] = listenTo(() => compute(day)).changesAfter(day);
    if (next !== undefined) [next, firstDay(firstMonthFrom(next))].forEach((change) => days.add(change));
    on = [...days].filter((change) => change > day).sort()[0];
  }
  return [...days].sort();
}

/** Computes a value in each stretch between `changes`, joining neighbours that print the same. */
export function stretchesOf<T>(lawDay: Day, changes: readonly Day[], compute: (on: Day) => T, print: (value: T) => string): Stretch<T>[] {
  const joined: Stretch<T>[] = [];
  for (const period of periods(lawDay, changes)) {
    const value = compute(period.from);
    const last = lastOf(joined);
    if (last && print(last.value) === print(value)) {
      if (period.until) last.until = period.until;
      else delete last.until;
    } else joined.push({ ...period, value });
  }
  return joined;
}
