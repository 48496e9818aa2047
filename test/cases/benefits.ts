/** Runs one worked case of a working life ("benefit" cases) through the rules. The format stands in test/cases/README.md. */
import { day, lastDay, month, monthIndex, monthOf, type Day } from '#law/month';
import type { WageBase } from '#rules/core/average-wage';
import type { Eligibility } from '#rules/core/eligibility';
import { REGIONS, type Region } from '#rules/work/employment-contribution';
import { birthGrant, birthGrantEligibility } from '#rules/family/birth-grant';
import { birthSupport, screeningSupport } from '#rules/family/birth-support';
import { funeralGrant } from '#rules/family/funeral-grant';
import { adoptionBenefit, maternityAverage, maternityBenefit, type BirthOutcome } from '#rules/family/maternity';
import { maternityEligibility, maternityWindow } from '#rules/family/maternity-eligibility';
import { paternityBenefit } from '#rules/family/paternity';
import { antenatalLeave, contraceptionLeave, pregnancyLossLeave } from '#rules/family/pregnancy-leave';
import { survivorLump, survivorLumpOfPensioner, survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { survivorMonthly, type Relative } from '#rules/family/survivor-monthly';
import { funeralEligibility, monthlyRight, type Deceased } from '#rules/family/survivors';
import { billInYear } from '#rules/health/copay-year';
import type { WithdrawalReason } from '#rules/withdrawal/withdrawal';
import { earlyRetirement } from '#rules/pension/early-retirement';
import { netWage } from '#rules/work/gross-net';
import { lumpMultiple, lumpWithdrawal, type WagePeriod } from '#rules/withdrawal/lump-withdrawal';
import { lumpWithdrawalEligibility } from '#rules/withdrawal/lump-withdrawal-eligibility';
import { recovery } from '#rules/work/recovery';
import { partOfDay, sickDays } from '#rules/work/sick-days';
import { childSickLeave, longSickLeave, sickLeave } from '#rules/work/sickness';
import { employerCompensation, workAccidentBenefit, workAccidentDeath, type AccidentFault } from '#rules/work/work-accident';
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
/** A case that asks for days or months alone names no wage; `withWage` then leaves the money out. */
const wageOf = (inputs: Inputs): WageBase => (inputs.bases ? { bases: inputs.bases } : { averageWage: inputs.averageWage ?? 0 });
function withWage(inputs: Inputs, said: object, money: string[]): Said {
  const known = Boolean(inputs.bases) || typeof inputs.averageWage === 'number';
  return Object.fromEntries(Object.entries(said).filter(([key]) => known || !money.includes(key)));
}
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
      ...known({ payingAtEnd: inputs.payingAtEnd }),
      holidays: days(inputs.holidays),
    });
    if (eligibility.verdict !== 'yes') return { ...verdictOf(eligibility), monthly: 0, months: 0, total: 0 };
    const { monthsPaid, regionalMinimum, region, filedOn, holidays } = inputs;
    const place = regionalMinimum ? { minimumWage: regionalMinimum } : { region: regionOf(region ?? 1) };
    const paid = unemploymentBenefit({ on: monthOf(on), monthsPaid, ...wageOf(inputs), ...place }).value;
    return {
      ...verdictOf(eligibility),
      ...withWage(inputs, paid, ['monthly', 'total']),
      ...(filedOn ? { startOn: benefitStart(day(filedOn), days(holidays)) } : {}),
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

const maternity: Record<string, Evaluator> = {
  birth: (inputs, on) => {
    const eligibility = maternityEligibility({ on: monthOf(on), ...windowOf(inputs) });
    if (eligibility.verdict === 'no') return { ...verdictOf(eligibility), ...NO_BIRTH };
    const { children = 1, livingChildren = 0 } = inputs;
    const asked = { on: monthOf(on), children, livingChildren, outcome: outcomeOf(inputs.outcome) };
    return { eligible: true, ...withWage(inputs, maternityBenefit({ ...asked, ...wageOf(inputs) }).value, ['leaveBenefit', 'total']) };
  },
  average: (inputs, on) => ({ ...maternityAverage({ on: monthOf(on), ...wageOf(inputs) }).value }),
  window: (inputs, on) => ({ ...maternityWindow({ birth: on, birthMonthPaid: inputs.birthMonthPaid ?? false }) }),
  adoption: (inputs, on) => {
    const eligibility = maternityEligibility({ on: monthOf(on), ...windowOf(inputs) });
    if (eligibility.verdict === 'no') return { ...verdictOf(eligibility), ...NO_BIRTH };
    const { leaveMonths = 0, extraDays = 0, takesLeave = false, children = 1 } = inputs;
    const asked = { on: monthOf(on), leaveMonths, extraDays, takesLeave, children, ...wageOf(inputs) };
    return { eligible: true, ...withWage(inputs, adoptionBenefit(asked).value, takesLeave ? ['leaveBenefit', 'total'] : []) };
  },
  'voluntary-grant': (inputs, on) => {
    const { voluntary = false, paidInLast12 = 0, compulsoryEligible, otherParentDraws, children = 1 } = inputs;
    const asked = { on: monthOf(on), voluntary, paidInLast12, ...known({ compulsoryEligible, otherParentDraws }) };
    const eligibility = birthGrantEligibility(asked);
    if (eligibility.verdict !== 'yes') return { ...verdictOf(eligibility), amount: 0 };
    return { eligible: true, ...birthGrant({ on: monthOf(on), children }).value };
  },
};

const NO_BIRTH = { leaveMonths: 0, leaveBenefit: 0, lump: 0, total: 0 };

/** What a case leaves out of the months paid is not asked. */
function windowOf({ paidInLast12, paidInLast24, paidTotal, bedRest, infertility }: Inputs) {
  return known({ paidInLast12, paidInLast24, paidTotal, bedRest, infertility });
}

function outcomeOf(outcome: string | undefined): BirthOutcome {
  if (outcome === undefined || ['live', 'born', 'birth', 'live-birth'].includes(outcome)) return 'live';
  return 'foetus-lost';
}

const AMOUNT = ['amount', 'daily'];

const pregnancyLeave: Record<string, Evaluator> = {
  antenatal: (inputs, on) => withWage(inputs, antenatalLeave({ on: monthOf(on), visits: inputs.visits, ...wageOf(inputs) }).value, AMOUNT),
  loss: (inputs, on) => {
    const { weeks, prescribedDays, children } = inputs;
    const asked = { on: monthOf(on), weeks, ...known({ prescribedDays, children }), ...windowOf(inputs), ...wageOf(inputs) };
    return withWage(inputs, pregnancyLossLeave(asked).value, AMOUNT);
  },
  iud: (inputs, on) => contraception('iud', inputs, on),
  sterilisation: (inputs, on) => contraception('sterilisation', inputs, on),
};

function contraception(method: 'iud' | 'sterilisation', inputs: Inputs, on: Day): Said {
  const { prescribedDays } = inputs;
  const asked = { on: monthOf(on), method, ...known({ prescribedDays }), ...wageOf(inputs) };
  return withWage(inputs, contraceptionLeave(asked).value, AMOUNT);
}

const birthSupports: Record<string, Evaluator> = {
  money: (inputs, on) => {
    const { verySmallEthnic = false, lowFertilityProvince = false, secondChild = false } = inputs;
    const motherBirth = inputs.motherBirth && day(inputs.motherBirth);
    return { ...birthSupport({ on, verySmallEthnic, lowFertilityProvince, secondChild, ...known({ motherBirth }) }).value };
  },
  prenatal: (inputs, on) => screened('prenatal', inputs, on),
  newborn: (inputs, on) => screened('newborn', inputs, on),
};

function screened(kind: 'prenatal' | 'newborn', inputs: Inputs, on: Day): Said {
  return { ...screeningSupport({ on, kind, cost: inputs.cost, priorityGroup: inputs.priorityGroup ?? false }).value };
}

const sickness: Record<string, Evaluator> = {
  own: (inputs, on) => ({ ...sickLeave(sickOf(inputs, on)).value }),
  long: (inputs, on) => ({ ...longSickLeave(sickOf(inputs, on)).value }),
  child: (inputs, on) => {
    const { childAgeMonths, usedDays = 0, base, days: asked } = inputs;
    return { ...childSickLeave({ on: monthOf(on), childAgeMonths, usedDays, days: asked, ...known({ base }) }).value };
  },
  days: (inputs) => {
    const { weeklyRest, restDays, holidays, parts } = inputs;
    const rest = { restDays: days(restDays), holidays: days(holidays), ...known({ weeklyRest, parts }) };
    return { days: sickDays({ from: day(inputs.from), to: day(inputs.to), ...rest }) };
  },
  partial: ({ hours, dayHours }, on) => ({ days: partOfDay({ on, hours, dayHours }) }),
};

function sickOf({ paidMonths, heavy = false, usedDays = 0, days: asked, base }: Inputs, on: Day) {
  return { on: monthOf(on), paidMonths, heavy, usedDays, days: asked, ...known({ base }) };
}

const WITHDRAWAL_REASON: Record<string, WithdrawalReason> = { stopped: 'stopped-12-months' };

function reasonOf(reason = 'stopped'): WithdrawalReason {
  return WITHDRAWAL_REASON[reason] ?? (reason as WithdrawalReason);
}

const lumpWithdrawals: Record<string, Evaluator> = {
  history: (inputs, on) => {
    const periods: WagePeriod[] = inputs.periods.map(([from, to, wage]: [string, string, number]) => ({
      from: month(from),
      to: month(to),
      wage,
    }));
    const reason = reasonOf(inputs.reason);
    const { stateSupport, coefficients } = inputs;
    const { value } = lumpWithdrawal({ on: monthOf(on), periods, reason, ...known({ stateSupport, coefficients }) });
    if (inputs.reason === undefined) return { ...value };
    const ends = periods.map((period) => period.to).sort();
    const lastPaid = inputs.lastPaid ?? ends.at(-1);
    const firstPaid = periods.map((period) => period.from).sort()[0];
    return { ...mayWithdraw({ ...inputs, firstPaid, lastPaid, months: value.months }, on), ...value };
  },
  multiple: ({ monthsBefore2014 = 0, monthsFrom2014 = 0, averageWage }, on) => ({
    ...lumpMultiple({ on: monthOf(on), monthsBefore2014, monthsFrom2014, ...known({ averageWage }) }).value,
  }),
  eligibility: (inputs, on) => mayWithdraw(inputs, on),
};

function mayWithdraw(inputs: Inputs, on: Day): Said {
  const { verdict, key } = lumpWithdrawalEligibility({
    on,
    reason: reasonOf(inputs.reason),
    firstPaid: month(inputs.firstPaid),
    lastPaid: month(inputs.lastPaid),
    months: inputs.months,
    ...known({ lossPercent: inputs.lossPercent }),
  });
  return verdict === 'yes' ? { eligible: true } : { eligible: false, why: key };
}

const survivors: Record<string, Evaluator> = {
  funeral: (inputs, on) => ({
    amount: funeralEligibility(deceasedOf(inputs, on)).verdict === 'yes' ? funeralGrant({ on: monthOf(on) }).value.amount : 0,
  }),
  monthly: (inputs, on) => {
    const { verdict, missingMonths, canBuy } = monthlyRight(deceasedOf(inputs, on));
    if (verdict !== 'yes') return { entitled: false, percents: [], total: 0, missingMonths, canBuy };
    const relatives: Relative[] = (inputs.relatives ?? []).map((relative: Inputs) => ({
      ...relative,
      ageMonths: Math.max(0, relative.ageMonths ?? 0),
    }));
    return { missingMonths, canBuy, ...survivorMonthly({ on: monthOf(on), relatives, ...known({ deaths: inputs.deaths }) }).value };
  },
  lump: ({ monthsBefore2014 = 0, monthsFrom2014, averageWage, compulsoryMonths, voluntaryMonths = 0 }, on) => {
    const from = monthsFrom2014 ?? (compulsoryMonths ?? 0) + voluntaryMonths - monthsBefore2014;
    const career = { on: monthOf(on), monthsBefore2014, monthsFrom2014: from, averageIncome: averageWage };
    return { ...(compulsoryMonths === 0 ? survivorLump(career) : survivorLumpOfWorker(career)).value };
  },
  'pensioner-lump': ({ pension, monthsDrawn }) => ({ ...survivorLumpOfPensioner({ on: month('2026-11'), pension, monthsDrawn }).value }),
};

function deceasedOf(inputs: Inputs, on: Day): Deceased {
  const { compulsoryMonths = 0, voluntaryMonths = 0, cause, pensioner, accidentAllowancePercent } = inputs;
  return { on: monthOf(on), compulsoryMonths, voluntaryMonths, ...known({ cause, pensioner, accidentAllowancePercent }) };
}

const workAccident: Record<string, Evaluator> = {
  fund: (inputs, on) => {
    const { lossPercent, fundYears = 0, wage = 0, base, severe } = inputs;
    return { ...workAccidentBenefit({ on: monthOf(on), lossPercent, fundYears, wage, ...known({ base, severe }) }).value };
  },
  death: (inputs, on) => ({
    ...workAccidentDeath({ on: monthOf(on), ...known({ base: inputs.base }) }).value,
    funeral: funeralGrant({ on: monthOf(on) }).value.amount,
  }),
  employer: ({ lossPercent = 100, wage, fault = 'not-only-own' }, on) => ({
    ...employerCompensation({ on: monthOf(on), lossPercent, wage, fault: fault as AccidentFault }).value,
  }),
};

const retire: Evaluator = (inputs, on) => {
  const { sex, compulsoryMonths, lossPercent = 0, work = 'normal', special15 = false, averageWage, referenceAgeMonths } = inputs;
  const ageMonths = inputs.ageMonths ?? monthIndex(monthOf(on)) - monthIndex(month(inputs.birth.slice(0, 7)));
  const joinedBefore = typeof inputs.joinedBefore === 'string' ? inputs.joinedBefore < '2025-07' : inputs.joinedBefore;
  const asked = { on: monthOf(on), sex, ageMonths, compulsoryMonths, lossPercent, work, special15 };
  const { eligibility, ...said } = earlyRetirement({ ...asked, ...known({ averageWage, referenceAgeMonths, joinedBefore }) }).value;
  return { ...said, ...(eligibility ? verdictOf(eligibility) : {}) };
};

/** A card with that level; the rule asks for the card. */
function cardOf(level: number): string {
  const card = { 80: 'employee', 95: 'pensioner', 100: 'poor' }[level];
  if (!card) throw new RangeError(`no level ${level}`);
  return card;
}

/** Evaluators by benefit; those with kinds by kind, the others under "". */
const BENEFITS: Record<string, Record<string, Evaluator>> = {
  unemployment,
  maternity,
  paternity: {
    '': (inputs, on) => {
      const { children = 1, livingChildren = 0, surgery = false, under32Weeks = false } = inputs;
      const { daysAfterBirth, motherEligible, paidInLast12 } = inputs;
      const asked = { on: monthOf(on), children, livingChildren, surgery, under32Weeks };
      const birth = { ...asked, ...known({ daysAfterBirth, motherEligible, paidInLast12 }), ...wageOf(inputs) };
      return withWage(inputs, paternityBenefit(birth).value, AMOUNT);
    },
  },
  'pregnancy-leave': pregnancyLeave,
  'birth-support': birthSupports,
  sickness,
  recovery: { '': (inputs, on) => ({ ...recovery({ usedDays: 0, surgery: false, ...inputs, on: monthOf(on) }).value }) },
  'lump-withdrawal': lumpWithdrawals,
  'gross-net': {
    '': ({ gross, insured, exempt, dependants = 0, region, reducedAccidentRate }, on) => ({
      ...netWage({ on: monthOf(on), gross, dependants, region: regionOf(region ?? 1), ...known({ insured, exempt, reducedAccidentRate }) })
        .value,
    }),
  },
  'hospital-bill': {
    '': ({ covered = 0, outside, level = 80, place = 'right', continuousYears, coPaidThisYear, coPaidBeforeJuly }, on) => {
      const asked = { on: monthOf(on), bill: covered, card: cardOf(level), ...(place === 'right' ? {} : { place }) };
      const paid = { coPaidThisYear: coPaidThisYear ?? coPaidBeforeJuly, coPaidBeforeRise: coPaidBeforeJuly };
      const year = known({ outside, continuousYears, ...paid });
      return { ...billInYear({ ...asked, ...year }).value };
    },
  },
  survivors,
  'work-accident': workAccident,
  'early-retirement': { '': retire },
};

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
