/**
 * Every verdict as a reader sees it, person by person, kept as plain text like the worked solutions: the sentence, what it
 * depends on, its articles and the ways out with their price. A change of a rule is read there before it is taken over
 * with `npm run more -- test:rules -u`. Months are past or of today and plans end with the poverty line on record, so that figures
 * published later change nothing here.
 */
import { expect, test } from 'vitest';
import interest from '#content/law/parameters/fund-monthly-interest.yaml';
import allowanceYears from '#content/law/parameters/monthly-allowance-minimum-years.yaml';
import socialAges from '#content/law/parameters/social-pension-age.yaml';
import oldAges from '#content/law/parameters/transition-age.yaml';
import transitionJoined from '#content/law/parameters/transition-joined-before.yaml';
import transitionYears from '#content/law/parameters/transition-years-of-voluntary.yaml';
import maxYears from '#content/law/parameters/withdrawal-max-years.yaml';
import withdrawalJoined from '#content/law/parameters/withdrawal-joined-before.yaml';
import waiting from '#content/law/parameters/withdrawal-waiting-months.yaml';
import { formatDong } from '#law/format';
import { addMonths, day, firstDay, month, monthOf } from '#law/month';
import { entryOn, numberOn, textOn, type Parameter } from '#law/parameter';
import { backPaymentLimit, requiredMonths } from '#rules/pension/back-payment';
import { backPaymentEligibility } from '#rules/pension/back-payment-eligibility';
import type { Eligibility, WayOut } from '#rules/core/eligibility';
import { pensionEligibility } from '#rules/pension/pension-eligibility';
import { retirementAge } from '#rules/pension/retirement-age';
import { socialPensionEligibility, socialPensionLevel } from '#rules/pension/social-pension';
import { supportCap } from '#rules/voluntary/support';
import { withdrawalEligibility } from '#rules/withdrawal/withdrawal-eligibility';
import { NOW } from './examples';
import { unpublished } from './unpublished';

const monthsOf = (years: Parameter) => numberOn(years, firstDay(NOW)).value * 12;
const startOf = (limit: Parameter) => monthOf(day(textOn(limit, firstDay(NOW)).value));

const NEEDED = requiredMonths(NOW);
const AT_ONCE = backPaymentLimit(NOW);
const cap = supportCap(NOW).value;

const man = { on: NOW, sex: 'male' as const, birth: month('1964-09') };
const { reachedOn } = retirementAge(man).value;
const reachedNow = { ...man, on: reachedOn };
const secondMonth = { ...man, on: addMonths(reachedOn, 1) };
const tooYoung = { ...man, on: addMonths(reachedOn, -1) };

/** Where the yield of the year is not on record. */
const unpriced = (months: number) => unpublished(interest, firstDay(NOW), () => pensionEligibility({ ...man, months }));

const VOLUNTARY = monthsOf(transitionYears);
const early = addMonths(startOf(transitionJoined), -1);
const ofOldAge = { ...man, birth: addMonths(NOW, -entryOn(oldAges, firstDay(NOW), 'male').value) };

/** Of the age in this very month: the early one of poor people, and that of everybody. */
const young = { on: NOW, birth: addMonths(NOW, -entryOn(socialAges, firstDay(NOW), 'poor').value) };
const old = { on: NOW, birth: addMonths(NOW, -entryOn(socialAges, firstDay(NOW), 'general').value) };
const level = socialPensionLevel(NOW).value;

const wait = numberOn(waiting, firstDay(NOW)).value;
const stopped = {
  on: NOW,
  reason: 'stopped-12-months' as const,
  creditedMonths: 50,
  firstContribution: addMonths(startOf(withdrawalJoined), -1),
  monthsStopped: wait,
  payingNow: false,
};
const atAge = { on: NOW, reason: 'retirement-age' as const, creditedMonths: 50, payingNow: false, ageReached: true };

/** Asked within the test, so that mutation testing counts them for it. */
const persons = (): Record<string, Eligibility> => ({
  'pension: nothing is known': pensionEligibility({ on: NOW }),
  'pension: the years suffice, the age is not known': pensionEligibility({ on: NOW, months: NEEDED }),
  'pension: of age, the months not known': pensionEligibility(reachedNow),
  'pension: too young, the months not known': pensionEligibility({ ...tooYoung, voluntaryMonths: 20 }),
  'pension: of age in this month, with every month': pensionEligibility({ ...reachedNow, months: NEEDED }),
  'pension: one month too young': pensionEligibility({ ...tooYoung, months: NEEDED }),
  'pension: the age not known, one month short': pensionEligibility({ on: NOW, months: NEEDED - 1 }),
  'pension: too young, just few enough missing to pay at once later': pensionEligibility({ ...tooYoung, months: NEEDED - AT_ONCE }),
  'pension: too young, more missing than that': pensionEligibility({ ...tooYoung, months: NEEDED - AT_ONCE - 1 }),
  'pension: of age, just few enough missing': pensionEligibility({ ...secondMonth, months: NEEDED - AT_ONCE }),
  'pension: of age in this month, one month more missing, near-poor': pensionEligibility({
    ...reachedNow,
    months: NEEDED - AT_ONCE - 1,
    groups: ['near-poor', 'ethnic-minority'],
  }),
  'pension: of age, one month missing, poor, a chosen income, the support used up': pensionEligibility({
    ...man,
    months: NEEDED - 1,
    groups: ['poor'],
    income: 4_000_000,
    monthsSupported: cap,
  }),
  'pension: of age, one month missing, on an island, an income above the highest': pensionEligibility({
    ...man,
    months: NEEDED - 1,
    groups: ['island'],
    income: 900_000_000,
  }),
  'pension: of age, a year without a yield on record': unpriced(NEEDED - 5),
  'pension: of age, that year, and too much missing': unpriced(NEEDED - AT_ONCE - 1),
  'pension: the old age, early and long enough voluntary': pensionEligibility({
    ...ofOldAge,
    months: VOLUNTARY,
    voluntaryMonths: VOLUNTARY,
    firstVoluntary: early,
  }),
  'pension: the old age, not known how much of it voluntary': pensionEligibility({ ...ofOldAge, months: VOLUNTARY, firstVoluntary: early }),
  'pension: years enough compulsory, too young': pensionEligibility({ ...ofOldAge, months: NEEDED + 12, voluntaryMonths: 12 }),

  'back-payment: of age in this month, few enough missing': backPaymentEligibility({ ...reachedNow, creditedMonths: NEEDED - AT_ONCE }),
  'back-payment: one month too young': backPaymentEligibility({ ...tooYoung, creditedMonths: NEEDED - AT_ONCE }),
  'back-payment: of age, too much missing': backPaymentEligibility({ ...reachedNow, creditedMonths: NEEDED - AT_ONCE - 1 }),
  'back-payment: of age, nothing missing': backPaymentEligibility({ ...man, creditedMonths: NEEDED }),
  'back-payment: too young, nothing missing': backPaymentEligibility({ ...tooYoung, creditedMonths: NEEDED }),

  'social pension: one month too young even when poor': socialPensionEligibility({ ...young, on: addMonths(NOW, -1) }),
  'social pension: of the early age, nothing else known': socialPensionEligibility(young),
  'social pension: of the early age, poor': socialPensionEligibility({ ...young, poor: true, otherPension: 0 }),
  'social pension: of the early age, not poor': socialPensionEligibility({ ...young, poor: false, otherPension: 0 }),
  'social pension: of the early age, no pension, not known whether poor': socialPensionEligibility({ ...young, otherPension: 0 }),
  'social pension: old enough, a pension of just as much': socialPensionEligibility({
    ...old,
    birth: month('1945-01'),
    otherPension: level,
  }),
  'social pension: old enough, a smaller pension': socialPensionEligibility({ ...old, otherPension: level - 1 }),
  'social pension: old enough, not known whether a pension': socialPensionEligibility(old),

  'withdrawal after stopping: every condition met': withdrawalEligibility(stopped),
  'withdrawal after stopping: joined too late': withdrawalEligibility({ ...stopped, firstContribution: startOf(withdrawalJoined) }),
  'withdrawal after stopping: five months to wait': withdrawalEligibility({ ...stopped, monthsStopped: wait - 5 }),
  'withdrawal after stopping: too many years': withdrawalEligibility({ ...stopped, creditedMonths: monthsOf(maxYears) }),
  'withdrawal after stopping: paying again': withdrawalEligibility({ ...stopped, payingNow: true }),
  'withdrawal after stopping: so long stopped that nobody asks whether paying': withdrawalEligibility({ ...stopped, payingNow: undefined }),
  'withdrawal after stopping: stopped, not known how long': withdrawalEligibility({ ...stopped, monthsStopped: undefined }),
  'withdrawal after stopping: hardly anything known': withdrawalEligibility({ on: NOW, reason: stopped.reason, creditedMonths: 50 }),
  'withdrawal after stopping: support used up': withdrawalEligibility({ ...stopped, groups: ['poor'], monthsSupported: cap }),
  'withdrawal after stopping: poor': withdrawalEligibility({ ...stopped, groups: ['poor'] }),
  'withdrawal at the age: too few years': withdrawalEligibility(atAge),
  'withdrawal at the age: one month for the allowance missing': withdrawalEligibility({
    ...atAge,
    creditedMonths: monthsOf(allowanceYears) - 1,
  }),
  'withdrawal at the age: just enough for the allowance': withdrawalEligibility({ ...atAge, creditedMonths: monthsOf(allowanceYears) }),
  'withdrawal at the age: few enough months missing': withdrawalEligibility({ ...atAge, creditedMonths: NEEDED - AT_ONCE }),
  'withdrawal at the age: years enough': withdrawalEligibility({ ...atAge, creditedMonths: NEEDED }),
  'withdrawal at the age: years enough, not yet of age': withdrawalEligibility({ ...atAge, creditedMonths: NEEDED, ageReached: false }),
  'withdrawal at the age: not yet of age': withdrawalEligibility({ ...atAge, ageReached: false }),
  'withdrawal at the age: not known': withdrawalEligibility({ ...atAge, ageReached: undefined }),
  'withdrawal for lost capacity': withdrawalEligibility({ on: NOW, reason: 'capacity-loss', creditedMonths: 50 }),
  'withdrawal for an illness': withdrawalEligibility({ on: NOW, reason: 'serious-illness', creditedMonths: 50 }),
  'withdrawal for emigration': withdrawalEligibility({ on: NOW, reason: 'emigration', creditedMonths: 50 }),
});

const VERDICTS = { yes: 'được', no: 'không', depends: 'còn tùy', 'cannot-tell': 'chưa thể nói' };

function wayOut({ label, price, page }: WayOut): string {
  return `  → ${label}${price === undefined ? '' : `: ${formatDong(price)}`}${page === undefined ? '' : ` (${page})`}`;
}

function verdict([name, { verdict: word, reason, dependsOn, cites, waysOut }]: [string, Eligibility]): string {
  const articles = cites.map(({ short, article }) => `${article}, ${short}`).join('; ');
  const question = dependsOn === undefined ? [] : [`  ? ${dependsOn}`];
  return [name, `  ${VERDICTS[word]}: ${reason}`, ...question, `  [${articles}]`, ...waysOut.map(wayOut), ''].join('\n');
}

test('the verdicts read as they were last read', async () => {
  await expect(Object.entries(persons()).map(verdict).join('\n')).toMatchFileSnapshot('../cases/worked-verdicts.txt');
});
