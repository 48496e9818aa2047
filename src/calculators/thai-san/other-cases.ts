/** A pregnancy lost, and a child adopted. */
import grantWeeks from '#content/law/parameters/birth-grant-foetus-weeks.yaml';
import { formatDay } from '#law/format';
import { addDays, monthOf, type Day } from '#law/month';
import { numberOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { adoptionLeave, leaveEnd } from '#rules/family/leave-dates';
import { adoptionBenefit } from '#rules/family/maternity';
import { pregnancyLossLeave } from '#rules/family/pregnancy-leave';
import { recovery } from '#rules/work/recovery';
import { verdict } from '#rules/core/eligibility';
import { compulsoryMonths } from './asked';
import type { Values } from './fields';
import { grantResult, notInsured } from './grant';
import { maternityVerdict } from './mother';
import { afterLeave, NOTHING, summed, type Result } from './result';

export function lossResult(values: Values, today: Day): Result {
  const { kind, lostOn, weeks, wage, ordered } = values;
  if (kind === 'none') return notInsured(values, lostOn, today);
  if (kind === 'voluntary') return lateLoss(values, today);
  const answer = pregnancyLossLeave({
    on: monthOf(lostOn),
    weeks,
    paidInLast12: compulsoryMonths(values),
    averageWage: wage,
    ...(ordered === '' ? {} : { prescribedDays: ordered }),
  });
  const { days, asBirthMonths, amount } = answer.value;
  const to = asBirthMonths === undefined ? addDays(lostOn, (days ?? 1) - 1) : leaveEnd(lostOn, asBirthMonths);
  const long = asBirthMonths === undefined ? `${days} ngày, kể cả ngày nghỉ hằng tuần` : `${asBirthMonths} tháng như khi sinh con`;
  const cites = citesOf(answer.steps.slice(0, 1));
  const rest = recovery({ on: monthOf(addDays(to, 1)), after: 'pregnancy-loss' });
  return summed({
    question: 'Nghỉ khi không giữ được thai',
    eligibility: verdict('yes', 'eligible', 'Đang đóng BHXH bắt buộc thì được nghỉ theo giấy của nơi khám, không cần đủ số tháng.', {
      cites,
    }),
    leave: `Nghỉ ${long}, từ ${formatDay(lostOn)} đến hết ${formatDay(to)}.`,
    lines: [{ key: 'leave', label: 'Trợ cấp cho kỳ nghỉ', amount, cites }],
    further: [
      {
        key: 'rest',
        label: `Nghỉ dưỡng sức nhiều nhất ${rest.value.days} ngày, nếu còn yếu`,
        amount: rest.value.amount,
        cites: citesOf(rest.steps),
      },
    ],
    dates: [{ key: 'leave', label: 'Kỳ nghỉ', about: 'Kỳ nghỉ hưởng BHXH.', from: lostOn, to, cites: [] }, ...afterLeave(to, true)],
    steps: answer.steps,
    doubts:
      asBirthMonths === undefined
        ? []
        : ['Mất thai từ tuần này có được thêm khoản một lần hay không: luật chưa nói rõ, hãy hỏi cơ quan BHXH.'],
  });
}

/** Voluntary payers are helped for a late loss only. */
function lateLoss(values: Values, today: Day): Result {
  const { lostOn, weeks } = values;
  const line = numberOn(grantWeeks, lostOn);
  if (weeks >= line.value) return grantResult(values, lostOn, today);
  return summed({
    ...NOTHING,
    question: 'Trợ cấp thai sản của BHXH tự nguyện',
    eligibility: verdict('no', 'weeks', `BHXH tự nguyện chỉ trợ cấp khi thai từ ${line.value} tuần.`, { cites: line.cites }),
  });
}

export function adoptionResult(values: Values, today: Day): Result {
  const { kind, birth, adoptedOn, wage } = values;
  if (kind === 'none') return notInsured(values, adoptedOn, today);
  const question = 'Chế độ khi nhận con nuôi';
  if (kind === 'voluntary')
    return summed({
      ...NOTHING,
      question,
      eligibility: verdict(
        'cannot-tell',
        'voluntary',
        'Quy định của BHXH tự nguyện nói tới con sinh ra, không nói con nuôi. Hãy hỏi cơ quan BHXH.',
      ),
    });
  const leave = adoptedOn < birth ? undefined : adoptionLeave({ birth, adoptedOn });
  if (!leave)
    return summed({
      ...NOTHING,
      question,
      eligibility: verdict('no', 'age', 'Ngày nhận nuôi, con đã quá tuổi được tính chế độ này.', { cites: [] }),
    });
  const eligibility = maternityVerdict(values, monthOf(adoptedOn));
  if (eligibility.verdict !== 'yes') return summed({ ...NOTHING, question, eligibility: reworded(eligibility) });
  const takesLeave = values.takesLeave === 'yes';
  const { months: leaveMonths, extraDays, from, to } = leave;
  const answer = adoptionBenefit({ on: monthOf(adoptedOn), leaveMonths, extraDays, takesLeave, averageWage: wage });
  const cites = citesOf([leave.source]);
  const sources = (key: string) => citesOf(answer.steps.filter((one) => one.key === key));
  return summed({
    question,
    eligibility: reworded(eligibility),
    leave: takesLeave ? `Nghỉ đến khi con đủ ${leave.source.value} tháng tuổi: từ ${formatDay(from)} đến hết ${formatDay(to)}.` : '',
    lines: [
      ...(takesLeave ? [{ key: 'leave', label: 'Trợ cấp cho kỳ nghỉ', amount: answer.value.leaveBenefit, cites }] : []),
      { key: 'lump', label: 'Trợ cấp một lần', amount: answer.value.lump, cites: sources('lump') },
    ],
    further: [],
    dates: takesLeave ? [{ key: 'leave', label: 'Kỳ nghỉ', about: 'Nghỉ nuôi con nuôi.', from, to, cites }, ...afterLeave(to, false)] : [],
    steps: answer.steps,
    doubts: [],
  });
}

/** The condition counts back from the adoption. */
function reworded<T extends { reason: string }>(eligibility: T): T {
  return { ...eligibility, reason: eligibility.reason.replace(/trước khi sinh/g, 'trước khi nhận con') };
}
