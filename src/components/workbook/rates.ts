/** The rates a workbook computes with: what the law says on a day and from the next change, each with its document and article. */
import { fullParameters, parameterById } from '#law/all';
import { firstDay, monthOf, type Day } from '#law/month';
import { citationText, entryOn, numberOn, type Found } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { referenceLevel } from '#rules/core/reference-level';
import { HEALTH_GROUPS, isSupported } from '#rules/health/health-support';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { GROUPS } from '#rules/voluntary/support';

export interface Rate {
  label: string;
  unit: 'đồng' | '%';
  /** One for each day asked. */
  values: number[];
  /** Document and article of the latest of them. */
  cite: string;
}

export interface Rates {
  /** Single figures, by what formulas call them. */
  single: Record<'rate' | 'floor' | 'ceiling' | 'povertyLine' | 'healthRate' | 'level', Rate>;
  /** The State's percentage for each group of voluntary BHXH; one whose months of support are used up has none. */
  groups: Rate[];
  /** What each member of a household pays, percent of the first; the last row holds for all after. */
  tiers: Rate[];
  /** The State's percentage of a card for each supported group. */
  cards: Rate[];
}

/** The law of each day; a group must be supported on all of them. */
export function ratesOn(days: readonly Day[]): Rates {
  const each = (label: string, unit: Rate['unit'], on: (day: Day) => Pick<Found<number>, 'value' | 'cites'>): Rate => {
    const found = days.map(on);
    const cites = citesOf(found.slice(-1));
    return {
      label,
      unit,
      values: found.map(({ value }) => value),
      cite: cites.map(citationText).join('; '),
    };
  };
  const single = (label: string, unit: Rate['unit'], id: string) => each(label, unit, (day) => numberOn(parameterById(id), day));
  const limits = (day: Day) => incomeLimits({ on: monthOf(day), income: 0 });
  const limit = (key: 'min' | 'max') => (day: Day) => {
    const { value, steps } = limits(day);
    return { value: value[key], cites: steps.find((step) => step.key === key)!.cites };
  };
  const keys = fullParameters.find(({ id }) => id === 'health-support-rates')?.keys;
  const healthLabels: Record<string, string> = typeof keys === 'object' ? keys : {};
  return {
    single: {
      rate: single('Tỷ lệ đóng BHXH tự nguyện', '%', 'voluntary-rate'),
      floor: each('Thu nhập thấp nhất được chọn', 'đồng', limit('min')),
      ceiling: each('Thu nhập cao nhất được chọn', 'đồng', limit('max')),
      povertyLine: single('Chuẩn hộ nghèo nông thôn, để tính phần hỗ trợ', 'đồng', 'rural-poverty-line'),
      healthRate: single('Tỷ lệ đóng BHYT', '%', 'health-rate'),
      level: each('Mức tham chiếu (lương cơ sở)', 'đồng', (day) => referenceLevel(monthOf(day))),
    },
    groups: GROUPS.map((group) => each(GROUP_LABELS[group], '%', (day) => entryOn(parameterById('state-support-rates'), day, group))),
    tiers: Object.keys(parameterById('household-health-tiers').values.at(-1)!.value as object).map((key, index) =>
      each(`Mua theo hộ: người thứ ${index + 1}`, '%', (day) => entryOn(parameterById('household-health-tiers'), day, key)),
    ),
    cards: HEALTH_GROUPS.filter((group) => days.every((day) => isSupported(monthOf(day), group))).map((group) =>
      each(healthLabels[group] ?? group, '%', (day) => entryOn(parameterById('health-support-rates'), firstDay(monthOf(day)), group)),
    ),
  };
}
