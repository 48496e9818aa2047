/** What goes with a job or a business: compulsory, unemployment and accident insurance. */
import { formatDong, formatDuration, formatPercent } from '#law/format';
import { firstDay } from '#law/month';
import { entryOn } from '#law/parameter';
import { parameterById } from '#law/all';
import { accidentBenefit, accidentContribution } from '#rules/accident-insurance';
import { compulsoryLimits } from '#rules/compulsory';
import { employmentContribution } from '#rules/work/employment-contribution';
import { ownerContribution } from '#rules/owner-contribution';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { villageStaffContribution } from '#rules/village-staff-contribution';
import { need, pick, type Compute } from './props';

/** Rates that add up to what one side pays of a wage or of a chosen base. */
const contributionParts: Record<string, [id: string, key: string][]> = {
  employee: [
    ['compulsory-rates', 'pension-employee'],
    ['compulsory-health-rates', 'employee'],
    ['unemployment-rates', 'employee'],
  ],
  employer: [
    ['compulsory-rates', 'sickness-maternity-employer'],
    ['compulsory-rates', 'pension-employer'],
    ['compulsory-accident-rate', 'standard'],
    ['compulsory-health-rates', 'employer'],
    ['unemployment-rates', 'employer'],
  ],
  owner: [
    ['owner-rates', 'sickness-maternity'],
    ['owner-rates', 'pension'],
    ['owner-rates', 'health'],
  ],
  commune: [
    ['village-staff-rates', 'commune-sickness-maternity'],
    ['village-staff-rates', 'commune-pension'],
  ],
};

export const work: Record<string, Compute> = {
  accident: (props, on) => formatDong(accidentContribution({ on, period: props.months === 6 ? '6-months' : '12-months' }).value.amount),
  'accident-benefit': (props, on) => formatDong(accidentBenefit({ on, loss: need(props.loss, 'loss') }).value.amount),
  'compulsory-min': (_, on) => formatDong(compulsoryLimits(on).min),
  'compulsory-max': (_, on) => formatDong(compulsoryLimits(on).max),
  owner: (props, on) => {
    const base = props.income === undefined || props.income === 'floor' ? compulsoryLimits(on).min : props.income;
    return formatDong(pick(ownerContribution({ on, base }).value, props.part, 'total'));
  },
  'contribution-percent': (props, on) => {
    const parts = need(contributionParts[props.part ?? ''], 'a part: employee, employer, owner or commune');
    return formatPercent(parts.reduce((sum, [id, key]) => sum + entryOn(parameterById(id), firstDay(on), key).value, 0));
  },
  employment: (props, on) => {
    const value = employmentContribution({ on, wage: need(props.wage, 'wage'), region: props.region ?? 'region-1' }).value;
    return formatDong(pick(value[props.side ?? 'employee'], props.part, 'total'));
  },
  'village-staff': (props, on) =>
    formatDong(
      pick(
        villageStaffContribution({ on, allowance: props.income === 'floor' || props.income === undefined ? 0 : props.income }).value,
        props.part,
        'self',
      ),
    ),
  unemployment: (props, on) =>
    formatDong(
      unemploymentBenefit({
        on,
        averageWage: need(props.wage, 'wage'),
        monthsPaid: need(props.months, 'months'),
        region: props.region ?? 'region-1',
      }).value.monthly,
    ),
  'unemployment-months': (props, on) =>
    formatDuration(
      unemploymentBenefit({
        on,
        averageWage: need(props.wage, 'wage'),
        monthsPaid: need(props.months, 'months'),
        region: props.region ?? 'region-1',
      }).value.months,
    ),
};
