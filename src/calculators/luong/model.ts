/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong } from '#law/format';
import { monthOf, type Day } from '#law/month';
import type { Step } from '#rules/core/answer';
import { compulsoryLimits } from '#rules/work/compulsory';
import { employmentContribution, type EmploymentContribution } from '#rules/work/employment-contribution';
import { netWage, type NetWage } from '#rules/work/gross-net';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { belowMinimumWage, EARLIEST, grossOf, type Values } from './fields';

export interface Result extends NetWage {
  /** The wage agreed on, đồng/tháng. */
  gross: number;
  /** What the insurances are paid on before limits. */
  insured: number;
  /** By fund and payer. */
  parts: EmploymentContribution;
  /** Everything the employer spends. */
  cost: number;
  /** The region's minimum wage, when the wage is lower. */
  minimumWage?: number;
  steps: Step[];
}

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values): Result {
  const { on, dependants, region, exempt } = values;
  const gross = grossOf(values);
  const insured = values.insured === '' ? gross : values.insured;
  const net = netWage({ on, gross, insured, dependants, region, ...(exempt === '' ? {} : { exempt }) });
  const parts = employmentContribution({ on, wage: insured, region });
  const minimumWage = belowMinimumWage(values, gross);
  const limits = insured > compulsoryLimits(on).max ? parts.steps.filter(({ key }) => key === 'max') : [];
  const employer = parts.steps.filter(({ key }) => key.startsWith('employer-'));
  return {
    ...net.value,
    ...{ gross, insured, parts: parts.value, cost: gross + net.value.employer },
    ...(minimumWage === undefined ? {} : { minimumWage }),
    steps: [
      ...limits,
      ...net.steps.filter(({ key }) => key !== 'employer'),
      ...employer,
      ...net.steps.filter(({ key }) => key === 'employer'),
    ],
  };
}

/** One plain sentence under the figure. */
export function sentence(result: Result, { direction }: Pick<Values, 'direction'>): string {
  const { gross, net, insurance, tax, employer, cost } = result;
  const taken = `trừ bảo hiểm ${formatDong(insurance)}${tax > 0 ? `, thuế ${formatDong(tax)}` : ', chưa tới mức chịu thuế'}`;
  const start =
    direction === 'gross'
      ? `Lương ${formatDong(gross)}, ${taken}.`
      : `Lương trên hợp đồng như thế thì ${taken}, bạn cầm về ${formatDong(net)}.`;
  return `${start} Nơi làm việc đóng thêm ${formatDong(employer)}, tổng cộng chi ${formatDong(cost)} cho bạn.`;
}

/** The figure of the direction asked. */
export function figureOf({ gross, net }: Result, { direction }: Pick<Values, 'direction'>): number {
  return direction === 'gross' ? net : gross;
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const result = compute(values);
  return [
    { label: values.direction === 'gross' ? 'Bạn nhận về mỗi tháng' : 'Lương trên hợp đồng', amount: figureOf(result, values) },
    { label: 'Bảo hiểm trừ vào lương', amount: result.insurance },
    { label: 'Thuế trừ vào lương', amount: result.tax },
    { label: 'Nơi làm việc đóng thêm', amount: result.employer },
  ];
}

/** The short message that goes with a link. */
export function message({ gross, net, insurance, tax, employer }: Result): string {
  return `Lương ${formatDong(gross)} một tháng: nhận về ${formatDong(net)} (bảo hiểm ${formatDong(insurance)}, thuế ${formatDong(tax)}); nơi làm việc đóng thêm ${formatDong(employer)}.`;
}
