/** From the answers to everything the screen, the printout and the share text show. */
import { formatDay, formatDong, formatNumber } from '#law/format';
import { addDays, daysBetween, monthIndex, monthOf, type Day } from '#law/month';
import { citesOf, dong, formatQuantity, step, type Answer, type Step } from '#rules/core/answer';
import { verdict, type Eligibility, type WayOut } from '#rules/core/eligibility';
import { recoveryWindow } from '#rules/family/leave-dates';
import { recovery } from '#rules/work/recovery';
import { childSickLeave, longSickLeave, sickLeave, type SickLeave } from '#rules/work/sickness';
import { papersNeeded, sicknessFiling, sickYears, type SickYear } from '#rules/work/sick-spell';
import { dateOf, LATE, type LeaveDay } from '#calculators/ui/LeaveDates.tsx';
import type { Payment } from '#calculators/ui/Payments.tsx';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { EARLIEST, endOf, RESTS, type Values } from './fields';

/** Working days of the year in which the leave begins. */
export interface YearDays {
  year: number;
  used: number;
  now: number;
  left: number;
}

export interface Result {
  /** What the verdict answers. */
  question: string;
  eligibility: Eligibility;
  /** đồng */
  total: number;
  /** đồng a day at the full rate. */
  daily: number;
  /** Plain sentences about the days. */
  days: string;
  year?: YearDays;
  further: Payment[];
  dates: LeaveDay[];
  steps: Step[];
  notes: string[];
}

const NOTHING: Omit<Result, 'question' | 'eligibility'> = { total: 0, daily: 0, days: '', further: [], dates: [], steps: [], notes: [] };
/** Days; more than any limit, so that the limit shows. */
const WHOLE_YEAR = 366;
const say = (days: number) => `${formatNumber(days)} ngày`;

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values): Result {
  const { who, kind, cause } = values;
  const question = who === 'rest' ? 'Nghỉ dưỡng sức sau ốm' : who === 'child' ? 'Nghỉ chăm con ốm' : 'Nghỉ ốm hưởng BHXH';
  const no = (key: string, reason: string, waysOut: WayOut[] = []): Result => ({
    ...NOTHING,
    question,
    eligibility: verdict('no', key, reason, { waysOut }),
  });
  if (kind !== 'compulsory')
    return no(kind, 'Tiền nghỉ ốm chỉ có trong BHXH bắt buộc. Tiền khám, tiền thuốc thì thẻ bảo hiểm y tế trả.', [
      { key: 'card', label: 'Thẻ bảo hiểm y tế trả những gì', page: '/chinh-sach/bhyt-quyen-loi/' },
    ]);
  if (who === 'rest') return restResult(values, question);
  if (cause === 'accident')
    return no(cause, 'Lần điều trị đầu của tai nạn lao động, bệnh nghề nghiệp do nơi làm việc lo, không tính là nghỉ ốm.');
  if (cause === 'leave')
    return no(cause, 'Những ngày đang nghỉ phép, nghỉ thai sản thì không tính là nghỉ ốm. Ốm kéo dài quá kỳ nghỉ đó thì nhập từ ngày sau.');
  return spellResult(values, question);
}

/** Pay of one year's part of the leave. */
function payOf(values: Values, { from, days }: SickYear, usedDays: number): Answer<SickLeave> {
  const { who, paid, heavy, wage, childBirth } = values;
  const common = { on: monthOf(from), usedDays, days, base: wage };
  if (who === 'child') return childSickLeave({ ...common, childAgeMonths: ageInMonths(childBirth, values.from) });
  const own = { ...common, paidMonths: paid, heavy: heavy === 'heavy' };
  return who === 'long' ? longSickLeave(own) : sickLeave(own);
}

function spellResult(values: Values, question: string): Result {
  const { who, from, weekly, used } = values;
  const to = endOf(values);
  const years = sickYears({ from, to, weeklyRest: RESTS[weekly], off: Math.min(values.off, daysBetween(from, to) + 1) });
  const parts = years.map((year, index) => ({ year, used: index === 0 ? used : 0, answer: payOf(values, year, index === 0 ? used : 0) }));
  const missed = years.reduce((sum, { days }) => sum + days, 0);
  const paid = parts.reduce((sum, { answer }) => sum + answer.value.days, 0);
  const total = parts.reduce((sum, { answer }) => sum + (answer.value.amount ?? 0), 0);
  const year = yearDays(values, parts[0]!.year, parts[0]!.answer);
  return {
    ...NOTHING,
    question,
    eligibility: spellVerdict(values, missed, paid, parts[0]!.answer.steps),
    total,
    daily: parts[0]!.answer.value.daily ?? 0,
    days: `Đợt này nghỉ ${say(missed)} làm việc${paid === missed ? '' : `, được trả ${say(paid)} vì hết số ngày của năm`}.`,
    ...(who !== 'long' && year.used + year.now + year.left > 0 ? { year } : {}),
    further: who === 'child' ? [] : restAfter(values, to, parts[parts.length - 1]!),
    dates: spellDates(from, to),
    steps: stepsOf(
      parts.map(({ year: { year: name }, answer }) => ({ name, steps: answer.steps })),
      total,
    ),
    notes: notesOf(values, to),
  };
}

/** What is left of the year's days, before and after this leave. */
function yearDays(values: Values, first: SickYear, { value }: Answer<SickLeave>): YearDays {
  const now = value.fullDays ?? value.days;
  const all = payOf({ ...values, who: values.who === 'child' ? 'child' : 'own' }, { ...first, days: WHOLE_YEAR }, 0).value.days;
  const used = Math.min(values.used, all);
  return { year: first.year, used, now, left: Math.max(0, all - used - now) };
}

function spellVerdict({ who }: Values, missed: number, paid: number, steps: readonly Step[]): Eligibility {
  const cites = citesOf(steps.slice(0, 1));
  if (paid > 0 || missed === 0)
    return verdict('yes', 'eligible', 'Đang đóng bắt buộc, nghỉ theo giấy của nơi khám thì được hưởng, không cần đóng đủ mấy tháng.', {
      cites,
    });
  const conclusion = steps[0]!.result;
  if (conclusion.unit === 'kết luận') return verdict('no', 'age', `Số ngày chăm con ốm ${formatQuantity(conclusion)}.`, { cites });
  const way: WayOut =
    who === 'child'
      ? { key: 'other-parent', label: 'Người kia (cha hoặc mẹ) cũng đóng bắt buộc thì có số ngày riêng' }
      : { key: 'long', label: 'Bệnh có trong danh mục bệnh dài ngày thì được nghỉ tiếp: chọn “Mình mắc bệnh dài ngày” ở trên' };
  return verdict('no', 'used-up', 'Đã nghỉ hết số ngày của năm.', { cites, waysOut: [way] });
}

/** A rest may follow when enough days were missed in the year the leave ends. */
function restAfter({ who, last }: Values, to: Day, { used, answer }: { used: number; answer: Answer<SickLeave> }): Payment[] {
  const { value, steps } = recovery({
    on: monthOf(addDays(to, 1)),
    after: 'sickness',
    sickDaysThisYear: Math.floor(used + answer.value.days),
    last: who === 'long' ? 'long-illness' : last,
    usedDays: 0,
  });
  if (value.days === 0) return [];
  return [{ key: 'rest', label: `Nghỉ dưỡng sức nhiều nhất ${value.days} ngày, nếu còn yếu`, amount: value.amount, cites: citesOf(steps) }];
}

function spellDates(from: Day, to: Day): LeaveDay[] {
  const back = addDays(to, 1);
  const file = sicknessFiling(back);
  return [
    { key: 'leave', label: 'Đợt nghỉ', about: 'Nghỉ theo giấy của nơi khám.', from, to, cites: [] },
    { key: 'back', label: 'Đi làm lại', about: 'Hết đợt nghỉ.', from: back, to: back, cites: [] },
    {
      ...dateOf('file', 'Nộp giấy cho nơi làm việc, chậm nhất', 'Nộp giấy nghỉ việc, giấy ra viện cho nơi làm việc.', {
        ...file,
        from: file.to,
      }),
      late: LATE,
    },
  ];
}

/** The steps of each year, and their sum where there are several. */
function stepsOf(years: readonly { name: number; steps: readonly Step[] }[], total: number): Step[] {
  if (years.length === 1) return [...years[0]!.steps];
  const named = years.flatMap(({ name, steps }) =>
    steps.map((one) => ({ ...one, key: `${name}-${one.key}`, label: `Năm ${name}: ${one.label}` })),
  );
  return [...named, step('total', 'Cả đợt', dong(total), [])];
}

function notesOf({ from, who }: Values, to: Day): string[] {
  const { papers, most } = papersNeeded({ from, to });
  return [
    ...(papers > 1 && who !== 'child'
      ? [`Mỗi giấy ghi nhiều nhất ${most.value} ngày, trừ vài bệnh; đợt này cần khoảng ${papers} giấy.`]
      : []),
    ...(who === 'child' ? ['Số ngày này tính riêng cho từng con, và cha, mẹ mỗi người có phần của mình.'] : []),
  ];
}

function restResult(values: Values, question: string): Result {
  const { backOn, restFrom, sickThisYear, last, rested } = values;
  const from = restFrom === '' || restFrom < backOn ? backOn : restFrom;
  const answer = recovery({
    on: monthOf(from),
    after: 'sickness',
    sickDaysThisYear: Math.floor(sickThisYear),
    last,
    usedDays: rested,
    daysAfter: daysBetween(backOn, from),
  });
  const { days, amount } = answer.value;
  const [first, daily] = answer.steps;
  const cites = citesOf(answer.steps.slice(0, 1));
  const why = first!.result.unit === 'kết luận' ? formatQuantity(first!.result) : 'đã nghỉ dưỡng sức hết số ngày của năm';
  const window = recoveryWindow(addDays(backOn, -1));
  return {
    ...NOTHING,
    question,
    eligibility:
      days > 0
        ? verdict('yes', 'eligible', 'Sức khỏe còn yếu thì nơi làm việc cho nghỉ, nhiều nhất số ngày này.', { cites })
        : verdict('no', 'rest', `${why.charAt(0).toUpperCase()}${why.slice(1)}.`, { cites }),
    total: amount,
    daily: daily!.result.unit === 'đồng' ? Number(daily!.result.amount.n / daily!.result.amount.d) : 0,
    days: days > 0 ? `Nghỉ nhiều nhất ${say(days)}, kể cả ngày nghỉ hằng tuần.` : '',
    dates:
      days > 0
        ? [dateOf('rest', 'Nghỉ dưỡng sức trong khoảng', 'Còn yếu thì xin nơi làm việc cho nghỉ dưỡng sức trong những ngày này.', window)]
        : [],
    steps: days > 0 ? answer.steps : [],
  };
}

/** Full months of age on a day. */
function ageInMonths(birth: Day, on: Day): number {
  return Math.max(0, monthIndex(monthOf(on)) - monthIndex(monthOf(birth)) - (on.slice(8) < birth.slice(8) ? 1 : 0));
}

export function headline(values: Values, on: Day): Headline[] {
  return on < EARLIEST ? [] : [{ label: 'Mỗi ngày nghỉ', amount: compute(values).daily }];
}

/** The short message that goes with a link. */
export function message({ question, eligibility, total, days }: Result, { who, from }: Values): string {
  if (total === 0) return `${question}: ${eligibility.reason}`;
  const when = who === 'rest' ? '' : ` từ ngày ${formatDay(from)}`;
  return `${question}${when}: ${formatDong(total)}. ${days}`;
}
