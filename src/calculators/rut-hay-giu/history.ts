/** Withdraw or keep with a whole history, by the rules of "rut-mot-lan". Fetched with the first period that is entered or brought along. */
import { addMonths, later, yearOf, type Day } from '#law/month';
import { averageIncome } from '#rules/core/average-income';
import { lowestOfHistory } from '#rules/pension/minimum-pension';
import { contradictions, ofPeriods } from '#rules/voluntary/constraints';
import { history } from '#rules/voluntary/history';
import { incomePeriods } from '#rules/voluntary/plan';
import type { Errors } from '#calculators/form/form';
import { fields as lump, supportable } from '#calculators/rut-mot-lan/fields';
import { compute } from '#calculators/rut-mot-lan/model';
import { fetched, fields, type Values } from './fields';
import type { Time } from './model';

export { supportable };

/** By link key. */
export const boxes = {
  qt: {
    ...lump.history,
    label: 'Từng giai đoạn đã đóng',
    hint: 'Chỉ những tháng chưa rút. Nhập ở đây thì tính theo lương từng năm, không dùng số tháng và bình quân.',
    initial: () => [],
  },
  hotro: lump.supported,
};

/** The time paid, with the coefficients of each year. Rejects what `lumpWithdrawal` rejects, and no period at all. */
export function timeOf(values: Values): Time {
  const { question, yearSteps, steps, ...paid } = compute({ ...values, age: 'unknown' });
  const stated = history(values.history);
  const goOn = later(values.on, addMonths(stated.last!, 1));
  return {
    ...paid,
    first: stated.first,
    monthsSupported: question!.monthsSupported ?? 0,
    averageIncome: (settle, further) =>
      averageIncome({ settleYear: yearOf(settle), periods: [...stated.incomes, ...incomePeriods(further)] }),
    lowest: lowestOfHistory(stated.incomes),
    goOn: { from: goOn },
    steps: [...steps, ...yearSteps],
  };
}

/** What contradicts within the history, and between it and what was answered without one. */
export function validate(values: Values, day: Day): Errors<typeof fields> {
  const stated = history(values.history);
  const {
    stated: rows,
    used: supported,
    ...others
  } = contradictions(
    {
      birth: values.birth,
      until: values.on,
      // The last month may still be paid in the month the money is drawn.
      on: addMonths(values.on, 1),
      used: stated.supportableMonths > 0 ? values.supported || 0 : 0,
      stated,
    },
    ofPeriods,
  );
  const twice = rows ?? saidOtherwise(values, day);
  return { ...others, ...(twice ? { history: twice } : {}), ...(supported ? { supported } : {}) };
}

/** Only what was answered, not what a box opens with, can contradict; the average is an estimate, which gives way. */
function saidOtherwise(values: Values, day: Day): string | undefined {
  const { months, voluntaryMonths, first } = history(values.history);
  const { stopped } = compute({ ...values, age: 'unknown' });
  for (const [name, fact] of Object.entries({ credited: months, first, stopped, voluntary: voluntaryMonths })) {
    const [field, said] = [fields[name as 'credited'], values[name as 'credited']];
    const untouched = field.write(said) === field.write(field.initial(day)) || field.write(said) === '';
    if (!untouched && said !== fact)
      return `Ô “${field.label}” ghi ${field.show(said)}, còn các giai đoạn này cho thấy ${field.show(fact as number)}. Hãy sửa một bên.`;
  }
  return undefined;
}

fetched.history = { boxes, supportable, timeOf, validate };
