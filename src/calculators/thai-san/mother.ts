/** What a mother gets for a birth. */
import antenatalDays from '#content/law/parameters/antenatal-days.yaml';
import antenatalVisits from '#content/law/parameters/antenatal-visits.yaml';
import { formatDay } from '#law/format';
import { addDays, monthOf, type Day, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { round } from '#rules/core/exact';
import { birthGrant } from '#rules/family/birth-grant';
import { earliestLeave, earliestReturn, leaveEnd } from '#rules/family/leave-dates';
import { birthLump, maternityBenefit } from '#rules/family/maternity';
import { maternityEligibility } from '#rules/family/maternity-eligibility';
import { antenatalLeave } from '#rules/family/pregnancy-leave';
import { recovery } from '#rules/work/recovery';
import { dateOf, type LeaveDay } from '#calculators/ui/LeaveDates.tsx';
import type { Payment } from '#calculators/ui/Payments.tsx';
import { compulsoryMonths, startOf } from './asked';
import { communeMoney } from './commune';
import { fatherDate } from './father';
import { fields, type Values } from './fields';
import { grantResult, notInsured, voluntaryWay } from './grant';
import { afterLeave, NOTHING, summed, type Result } from './result';

const born = (values: Values) => ({
  on: monthOf(values.birth),
  children: Number(values.children),
  livingChildren: Number(values.living),
});

export function motherResult(values: Values, today: Day): Result {
  const commune = communeMoney(values);
  const result = fromInsurance(values, today);
  return summed({
    ...result,
    lines: [...result.lines, ...commune.lines],
    further: [...result.further, ...commune.further],
    steps: [...result.steps, ...commune.steps],
  });
}

function fromInsurance(values: Values, today: Day): Result {
  const { kind, birth } = values;
  if (kind === 'none') return withFather(notInsured(values, birth, today), values);
  if (kind === 'voluntary') return withFather(grantResult(values, birth, today), values);
  const eligibility = maternityVerdict(values, monthOf(birth));
  if (eligibility.verdict === 'yes') return insuredMother(values, eligibility);
  // Months of both kinds may still bring the grant of voluntary payers.
  if (kind === 'both') return withFather(grantResult(values, birth, today), values);
  const waysOut = voluntaryWay(values, birth, today);
  return withFather(summed({ ...NOTHING, question: QUESTION, eligibility: { ...eligibility, waysOut } }), values);
}

/** Going back early costs nothing of the benefit, only the rest afterwards. */
const EARLY = ' Đi làm lại sớm thì vẫn nhận đủ trợ cấp cả kỳ, thêm tiền lương; không có nghỉ dưỡng sức.';
const QUESTION = 'Thai sản của BHXH bắt buộc';

/** The verdict of the compulsory scheme; a question left open where its answer could still bring a yes. */
export function maternityVerdict(values: Values, on: Month): Eligibility {
  const { special, paidTotal, paid24 } = values;
  const paidInLast12 = compulsoryMonths(values);
  const found = maternityEligibility({
    on,
    paidInLast12,
    ...(special === 'bed-rest' ? { bedRest: true, ...(paidTotal === '' ? {} : { paidTotal: Math.max(paidTotal, paidInLast12) }) } : {}),
    ...(special === 'infertility' ? { infertility: true, ...(paid24 === '' ? {} : { paidInLast24: Math.max(paid24, paidInLast12) }) } : {}),
  });
  const open =
    special === 'bed-rest' && paidTotal === '' ? fields.paidTotal : special === 'infertility' && paid24 === '' ? fields.paid24 : undefined;
  return found.verdict === 'no' && open ? { ...found, verdict: 'depends', dependsOn: open.label } : found;
}

function insuredMother(values: Values, eligibility: Eligibility): Result {
  const { birth, wage, job, backOn } = values;
  const working = job === 'working';
  const answer = maternityBenefit({ ...born(values), averageWage: wage });
  const from = startOf(values);
  const to = leaveEnd(from, answer.value.leaveMonths);
  const back = working && backOn !== '' ? backOn : undefined;
  const sources = (...keys: string[]) => citesOf(answer.steps.filter(({ key }) => keys.includes(key)));
  return summed({
    ...NOTHING,
    question: QUESTION,
    eligibility,
    leave: `Nghỉ ${answer.value.leaveMonths} tháng, từ ${formatDay(from)} đến hết ${formatDay(to)}.${back === undefined ? '' : EARLY}`,
    lines: [
      {
        key: 'leave',
        label: `Trợ cấp ${answer.value.leaveMonths} tháng nghỉ`,
        amount: answer.value.leaveBenefit,
        cites: sources('leaveMonths', 'average'),
      },
      { key: 'lump', label: 'Trợ cấp một lần', amount: answer.value.lump, cites: sources('lump') },
    ],
    further: [...(working ? [antenatal(values), ...rest(values, to, back)] : []), ...fatherBeside(values)],
    dates: [
      ...(working ? [dateOf('first', 'Sớm nhất được nghỉ trước sinh', 'Từ ngày này được nghỉ trước khi sinh.', earliestLeave(birth))] : []),
      { key: 'leave', label: 'Kỳ nghỉ', about: 'Nghỉ thai sản.', from, to, cites: [] },
      ...(working ? backDates(from, to, back) : []),
      ...(values.other === 'compulsory' ? [fatherDate(birth)] : []),
      ...(working ? afterLeave(to, back === undefined) : []),
    ],
    steps: answer.steps,
    doubts: answer.doubts ?? [],
  });
}

function backDates(from: Day, to: Day, back: Day | undefined): LeaveDay[] {
  const early = earliestReturn(from);
  const cites = citesOf([early.source]);
  if (back !== undefined)
    return [
      {
        key: 'back',
        label: 'Đi làm lại',
        about: 'Đi làm lại sớm: đã báo trước, công ty đồng ý, có giấy của nơi khám.',
        from: back,
        to: back,
        cites,
      },
    ];
  const next = addDays(to, 1);
  return [
    dateOf('early', 'Sớm nhất được đi làm lại', 'Từ ngày này có thể đi làm lại sớm nếu công ty đồng ý và có giấy của nơi khám.', early),
    { key: 'back', label: 'Đi làm lại', about: 'Hết kỳ nghỉ thai sản.', from: next, to: next, cites: [] },
  ];
}

function antenatal({ birth, wage }: Values): Payment {
  const [visits, each] = [numberOn(antenatalVisits, birth), numberOn(antenatalDays, birth)];
  const { value, steps } = antenatalLeave({
    on: monthOf(birth),
    visits: Array.from({ length: visits.value }, () => each.value),
    averageWage: wage,
  });
  return {
    key: 'antenatal',
    label: `Nghỉ khám thai: nhiều nhất ${visits.value} lần, mỗi lần ${each.value} ngày làm việc`,
    amount: value.amount,
    cites: citesOf(steps),
  };
}

function rest(values: Values, leaveTo: Day, back: Day | undefined): Payment[] {
  const { value, steps } = recovery({
    on: monthOf(addDays(leaveTo, 1)),
    after: 'birth',
    children: Number(values.children),
    surgery: values.delivery === 'surgery',
    returnedEarly: back !== undefined,
  });
  return value.days === 0
    ? []
    : [{ key: 'rest', label: `Nghỉ dưỡng sức nhiều nhất ${value.days} ngày, nếu còn yếu`, amount: value.amount, cites: citesOf(steps) }];
}

/** The mother is not entitled in the compulsory scheme: the payment for each child may be the father's. */
function withFather(result: Result, values: Values): Result {
  if (values.other !== 'compulsory') return result;
  const lump = birthLump(born(values));
  const line = {
    key: 'father',
    label: 'Cha đóng bắt buộc nhận trợ cấp một lần thay mẹ',
    amount: round(lump.amount),
    cites: lump.step.cites,
  };
  return { ...result, further: [...result.further, line], dates: [...result.dates, fatherDate(values.birth)] };
}

/** What the father draws beside an insured mother. */
function fatherBeside(values: Values): Payment[] {
  if (values.other !== 'voluntary') return [];
  const grant = birthGrant(born(values));
  return [{ key: 'father', label: 'Cha đóng tự nguyện cũng được nhận', amount: grant.value.amount, cites: citesOf(grant.steps) }];
}
