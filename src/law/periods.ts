/** Cuts the time from the law day on into the stretches within which a figure does not change. */
import { changesAfter, valueOn, type Found, type Parameter } from './parameter';
import type { Day } from './month';

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

/** A parameter's value in each stretch from the law day on. */
export function valuePeriods(parameter: Parameter, lawDay: Day): (LawPeriod & { found: Found })[] {
  return periods(lawDay, changesAfter(parameter, lawDay)).map((period) => ({ ...period, found: valueOn(parameter, period.from) }));
}

/** Class names by which early.js and the style sheet show only the stretch in force. */
export function periodClass(period: LawPeriod, lawDay: Day): string {
  const names = [];
  if (period.from > lawDay) names.push(`a${period.from.replaceAll('-', '')}`);
  if (period.until) names.push(`b${period.until.replaceAll('-', '')}`);
  return names.join(' ');
}

/** The style rules behind `periodClass`. Without script nothing is hidden: both values stand, dated. */
export function periodStyles(changes: readonly Day[]): string {
  return changes
    .map((change) => change.replaceAll('-', ''))
    .map((key) => `.js:not(.d${key}) .a${key},.d${key} .b${key}{display:none!important}`)
    .join('');
}
