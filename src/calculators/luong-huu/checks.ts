/** What is wrong with the answers together; fetched once one has changed, or a link was opened. */
import { formatMonth } from '#law/format';
import { addMonths, earlier, later, monthOf, type Day, type Month } from '#law/month';
import { contradictions, ofPeriods } from '#rules/voluntary/constraints';
import { history as together } from '#rules/voluntary/history';
import { mostMonthsAhead } from '#rules/voluntary/months-ahead';
import type { Errors } from '#calculators/form/form';
import { EARLY_SINCE, limits, type fields, type Values } from './fields';
import { personOf, reachedOn } from './person';
import { paidUntil } from './until';

export type Checks = typeof import('./checks');

/** Everything that is wrong, the income's limits included. */
export function validate(values: Values, on: Day): Errors<typeof fields> {
  return { ...lifeErrors(values, on), ...(values.early === 'yes' ? earlyErrors(values, on) : {}), ...limits(values, on) };
}

/** What was paid, counted and planned must have room in one life, each month once. */
function lifeErrors(values: Values, on: Day): Errors<typeof fields> {
  const { birth, paid, used, from, until, income, mode, history } = values;
  const today = monthOf(on);
  const stated = history.length > 0 ? together(history) : undefined;
  // The default start moves on behind the months stated.
  const open = mode === 'stop' || from === today;
  const {
    credited,
    on: begun,
    end,
    average,
    stated: rows,
    ...found
  } = contradictions(
    {
      birth,
      credited: paid,
      used,
      ahead: mostMonthsAhead(today),
      stated,
      until: open ? today : earlier(today, addMonths(from, -1)),
      ...(open ? {} : { on: from }),
      ...(mode !== 'stop' ? { end: until || planEnd(values, on) } : stated ? {} : { average: income }),
    },
    ofPeriods,
  );
  return {
    ...found,
    ...(credited ? { paid: credited } : {}),
    ...(begun ? { from: begun } : {}),
    ...(!end || begun
      ? {}
      : until
        ? { until: end }
        : { birth: found.birth ?? 'Đóng cho đủ năm thì bạn đã hơn 100 tuổi. Hãy xem lại năm sinh.' }),
    ...(average ? { income: average } : {}),
    ...(rows ? { history: rows } : {}),
  };
}

/** The last month of the plan that brings a pension. */
function planEnd(values: Values, on: Day): Month | '' {
  const { plan } = personOf(values, on);
  return plan ? addMonths(plan.from, plan.months - 1) : '';
}

/** Nobody retires early after the age, before the last month paid, or with more compulsory months than months. */
function earlyErrors(values: Values, on: Day): Errors<typeof fields> {
  const { stopOn, compulsory, history } = values;
  const reached = reachedOn(values);
  const last = history.reduce((latest, { to }) => later(latest, to), EARLY_SINCE);
  const paid = paidUntil(personOf(values, on), stopOn);
  return {
    ...(stopOn < last ? { stopOn: `Bạn đã nhập có đóng đến tháng ${formatMonth(last)}. Hãy nhập từ tháng đó.` } : {}),
    ...(stopOn >= reached ? { stopOn: `Tháng ${formatMonth(reached)} bạn đã đủ tuổi. Nghỉ sớm thì nhập tháng trước đó.` } : {}),
    ...(compulsory !== '' && compulsory > paid
      ? { compulsory: `Đến hết tháng ${formatMonth(stopOn)} bạn đóng tổng cộng ${paid} tháng. Hãy nhập nhiều nhất ${paid}.` }
      : {}),
  };
}
