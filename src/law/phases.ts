/** Where a dated entry stands: coming, in force, replaced by the next one, or past its last day with nothing after it. */
import { addDays, type Day } from './month';
import { periods, type LawPeriod } from './periods';

export type Phase = 'coming' | 'now' | 'replaced' | 'ended';

export interface Span {
  /** First day; absent when it began before our data do. */
  from?: Day | undefined;
  /** Last day, where one is set. */
  until?: Day | undefined;
  /** First day of the entry that takes its place. */
  replaced?: Day | undefined;
}

export function phaseOn(span: Span, on: Day): Phase {
  if (span.from !== undefined && on < span.from) return 'coming';
  if (span.replaced !== undefined && on >= span.replaced) return 'replaced';
  if (span.until !== undefined && on > span.until) return 'ended';
  return 'now';
}

/** Days after the law day on which the phase of any of these spans changes, soonest first. */
export function phaseChanges(spans: readonly Span[], lawDay: Day): Day[] {
  const days = spans.flatMap(({ from, until, replaced }) => [from, replaced, until && addDays(until, 1)]);
  return [...new Set(days.filter((change) => change !== undefined && change > lawDay))].sort() as Day[];
}

/** The phases one span goes through from the law day on. */
export function phasesFrom(span: Span, lawDay: Day): (LawPeriod & { phase: Phase })[] {
  const stretches = periods(lawDay, phaseChanges([span], lawDay)).map((period) => ({ ...period, phase: phaseOn(span, period.from) }));
  return stretches.flatMap((stretch, index) => {
    if (stretches[index - 1]?.phase === stretch.phase) return [];
    const next = stretches.slice(index).find((later) => later.phase !== stretch.phase);
    return [{ from: stretch.from, phase: stretch.phase, ...(next ? { until: next.from } : {}) }];
  });
}
