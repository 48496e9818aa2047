/** The same time paid as answers of "withdraw or keep". Fetched once the reader has a result of their own. */
import { firstDay, monthIndex, monthOf, type Day } from '#law/month';
import { round } from '#rules/core/exact';
import { countedPeriods } from '#rules/voluntary/history';
import { boundaryDay } from '#rules/withdrawal/multiple-of-average';
import { fields, UNKNOWN } from '../rut-hay-giu/fields';
import { writeLink } from '../form/link';
import type { Values } from './fields';
import type { Result } from './model';

/** The hash that opens "withdraw or keep" with this history. */
export function keepHash(values: Values, { months, voluntaryMonths, average, stopped, steps }: Result, today: Day): string {
  const { on, reason, group } = values;
  const periods = countedPeriods(values.history);
  const boundary = monthIndex(monthOf(boundaryDay(firstDay(on))));
  const early = periods.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(monthIndex(to) + 1, boundary) - monthIndex(from)), 0);
  const paid = steps.find(({ key }) => key === 'paid')?.result;
  const initial = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(today)])) as Parameters<
    typeof writeLink<typeof fields>
  >[1];
  return writeLink(
    fields,
    {
      ...initial,
      ...{ reason, on, group, stopped, average, early, credited: months, voluntary: voluntaryMonths },
      first: periods[0]?.from ?? '',
      paid: paid?.unit === 'đồng' ? round(paid.amount) : UNKNOWN,
    },
    today,
  );
}
