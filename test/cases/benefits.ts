/** Runs one worked case of a working life ("benefit" cases) through the rules. The format stands in test/cases/README.md. */
import { day, lastDay, month, monthOf, type Day } from '#law/month';
import type { WageBase } from '#rules/average-wage';
import type { Eligibility } from '#rules/eligibility';
import { REGIONS, type Region } from '#rules/work/employment-contribution';
import { trainingSupport } from '#rules/work/training-support';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { benefitMonths, benefitStart } from '#rules/work/unemployment-calendar';
import { carriedMonths } from '#rules/work/unemployment-duration';
import { unemploymentEligibility } from '#rules/work/unemployment-eligibility';

export interface BenefitCase {
  id: string;
  benefit: string;
  /** The day or month whose law decides. */
  on: string;
  // The inputs depend on the benefit and its kind; each evaluator below reads its own.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  inputs: any;
  expected: Record<string, unknown>;
}

type Inputs = BenefitCase['inputs'];
type Said = Record<string, unknown>;
type Evaluator = (inputs: Inputs, on: Day) => Said;

const regionOf = (number: number): Region => {
  const region = REGIONS[number - 1];
  if (!region) throw new RangeError(`no region ${number}`);
  return region;
};
const wageOf = (inputs: Inputs): WageBase => (inputs.bases ? { bases: inputs.bases } : { averageWage: inputs.averageWage });
const days = (list: string[] | undefined): Day[] => (list ?? []).map(day);
/** Keys are left out where the case does not know them, as the rules ask for it. */
const known = <T extends object>(fields: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as never;
const verdictOf = ({ verdict, key }: Eligibility): Said => (verdict === 'yes' ? { eligible: true } : { eligible: false, reason: key });

const unemployment: Record<string, Evaluator> = {
  benefit: (inputs, on) => {
    const contract = inputs.contract ?? 'standard';
    const eligibility = unemploymentEligibility({
      endedOn: on,
      ended: inputs.ended ?? 'lawful',
      contract,
      monthsPaid: inputs.monthsPaid,
      // A case that names no window has paid without a break.
      paidInLast24: inputs.paidInLast24 ?? Math.min(24, inputs.monthsPaid),
      paidInLast36: inputs.paidInLast36 ?? Math.min(36, inputs.monthsPaid),
      ...known({ filedOn: inputs.filedOn && day(inputs.filedOn), newJobOn: inputs.newJobOn && day(inputs.newJobOn) }),
      holidays: days(inputs.holidays),
    });
    if (eligibility.verdict !== 'yes') return verdictOf(eligibility);
    const place = inputs.regionalMinimum ? { minimumWage: inputs.regionalMinimum } : { region: regionOf(inputs.region) };
    return {
      ...verdictOf(eligibility),
      ...unemploymentBenefit({ on: monthOf(on), monthsPaid: inputs.monthsPaid, ...wageOf(inputs), ...place }).value,
      ...(inputs.filedOn ? { startOn: benefitStart(day(inputs.filedOn), days(inputs.holidays)) } : {}),
    };
  },
  start: (inputs) => ({ startOn: benefitStart(day(inputs.filedOn), days(inputs.holidays)) }),
  calendar: (inputs) => {
    const periods = benefitMonths({ startOn: day(inputs.startOn), months: inputs.months, on: NOW });
    return { periods: periods.map(({ from, to }) => [from, to]), lastDay: periods.at(-1)?.to };
  },
  carry: (inputs, on) => ({
    ...carriedMonths({ on: monthOf(on), ...inputs, stopped: inputs.stopped ?? 'end', told: inputs.told ?? false }).value,
  }),
  training: (inputs, on) => ({ ...trainingSupport({ on: monthOf(on), extraDays: 0, studyDays: 0, ...inputs }).value }),
};

/** The day whose limits for reports are asked; the months themselves do not depend on it. */
const NOW = day('2026-11-01');

/** Evaluators by benefit; those with kinds by kind, the others under "". */
const BENEFITS: Record<string, Record<string, Evaluator>> = { unemployment };

/** What the rules say of a case; what they reject, and an unknown benefit or kind, stands under "error". */
export function benefitAnswerOf(example: BenefitCase): Said {
  const kinds = BENEFITS[example.benefit];
  if (!kinds) return { error: `no benefit "${example.benefit}"` };
  const kind: string = example.inputs.kind ?? '';
  const evaluator = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!evaluator) return { error: `no kind "${kind}" of "${example.benefit}"` };
  try {
    return evaluator(example.inputs, dayOf(example.on));
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** A month stands for its last day, as the law counts ages and deaths. */
function dayOf(on: string): Day {
  return on.length === 7 ? lastDay(month(on)) : day(on);
}

export function isBuilt(example: { benefit: string }): boolean {
  return Object.hasOwn(BENEFITS, example.benefit);
}
