/** What the comparison of BHXH with a bank deposit asks. */
import { formatDong, formatDuration } from '#law/format';
import { addMonths, later, month, monthOf, type Day } from '#law/month';
import { contradictions } from '#rules/voluntary/constraints';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { bankRate, pensionRise, yearsLived } from '#site/assumptions';
import { assumptionField } from '#calculators/form/assumption-field';
import { countField, moneyField, monthField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { birthField, sexField } from '#calculators/form/person-fields';

/** The present law of pensions; nobody starts to pay in the past. */
export const EARLIEST = month('2025-07');
const startOf = (on: Day) => later(EARLIEST, monthOf(on));

/** A neighbour's example. */
const EXAMPLE = { birth: month('1986-01'), years: 20 };

export const fields = {
  sex: sexField,
  birth: { ...birthField, initial: () => EXAMPLE.birth },
  income: moneyField({
    key: 'tn',
    label: 'Bạn chọn mức thu nhập nào để đóng?',
    hint: 'Số tiền bạn nộp mỗi tháng là số tiền đem so sánh.',
    initial: (on) => incomeLimits({ on: startOf(on), income: 0 }).value.min,
  }),
  paying: {
    ...countField({
      key: 'dong',
      label: 'Bạn đóng bao nhiêu năm?',
      min: 1,
      max: 45,
      unit: 'năm',
      initial: () => EXAMPLE.years,
    }),
    show: (years: number) => formatDuration(years * 12),
  },
  bank: assumptionField({ ...bankRate, key: 'guitk', step: 0.5 }),
  rise: assumptionField({ ...pensionRise, key: 'tang', step: 0.5 }),
  years: assumptionField({ ...yearsLived, key: 'song', step: 1 }),
  group: groupField,
  on: monthField({
    key: 'thang',
    label: 'Bắt đầu từ tháng nào?',
    hint: 'Viết như 8/2026.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: startOf,
  }),
};

export type Values = ValuesOf<typeof fields>;

/** The income must lie within the limits of the first month. */
export function validate(values: Values): Errors<typeof fields> {
  const { min, max, valid } = incomeLimits({ on: values.on, income: values.income }).value;
  const together = lifeErrors(values);
  if (valid) return together;
  return {
    ...together,
    income:
      values.income < min
        ? `Mức thấp nhất được chọn là ${formatDong(min)} một tháng. Hãy nhập từ ${formatDong(min)} trở lên.`
        : `Mức cao nhất được chọn là ${formatDong(max)} một tháng. Hãy nhập từ ${formatDong(max)} trở xuống.`,
  };
}

/** Years of paying that begin old enough and end within a life. */
function lifeErrors({ birth, on, paying }: Values): Errors<typeof fields> {
  const { end, ...found } = contradictions({ birth, until: on, end: addMonths(on, paying * 12 - 1) });
  return { ...found, ...(end ? { paying: end } : {}) };
}
