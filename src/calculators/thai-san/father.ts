/** What a father gets when his wife gives birth. */
import { formatDay } from '#law/format';
import { addDays, daysBetween, later, monthOf, type Day } from '#law/month';
import { addWorkingDays } from '#law/working-days';
import { citesOf } from '#rules/core/answer';
import { fatherLeaveWindow } from '#rules/family/leave-dates';
import { paternityBenefit } from '#rules/family/paternity';
import { verdict } from '#rules/core/eligibility';
import { dateOf, type LeaveDay } from '#calculators/ui/LeaveDates.tsx';
import { compulsoryMonths } from './asked';
import type { Values } from './fields';
import { grantResult, notInsured } from './grant';
import { afterLeave, NOTHING, summed, type Result } from './result';

export function fatherResult(values: Values, today: Day): Result {
  if (values.kind === 'none') return notInsured(values, values.birth, today);
  if (values.kind === 'voluntary') return grantResult(values, values.birth, today);
  const { birth, wage, leaveFrom, other, delivery } = values;
  const start = leaveFrom === '' ? birth : later(leaveFrom, birth);
  const answer = paternityBenefit({
    on: monthOf(birth),
    children: Number(values.children),
    livingChildren: Number(values.living),
    surgery: delivery === 'surgery',
    under32Weeks: delivery === 'early',
    daysAfterBirth: daysBetween(birth, start),
    motherEligible: other === 'compulsory',
    paidInLast12: compulsoryMonths(values),
    averageWage: wage,
  });
  const { days, amount, lump } = answer.value;
  const window = fatherLeaveWindow(birth);
  const to = addWorkingDays(addDays(start, -1), Math.max(days, 1));
  const cites = citesOf(answer.steps.filter(({ key }) => key === 'days'));
  return summed({
    ...NOTHING,
    question: 'Cha nghỉ khi vợ sinh con',
    eligibility:
      days > 0
        ? verdict('yes', 'eligible', 'Cha đang đóng BHXH bắt buộc thì được nghỉ, không cần đủ số tháng.', { cites })
        : verdict('no', 'late', `Phải bắt đầu nghỉ chậm nhất ngày ${formatDay(window.to)}.`, { cites }),
    leave: days > 0 ? `Nghỉ ${days} ngày làm việc, từ ${formatDay(start)} đến hết ${formatDay(to)}.` : '',
    lines: [
      { key: 'leave', label: `Trợ cấp ${days} ngày nghỉ`, amount, cites },
      ...(lump > 0
        ? [
            {
              key: 'lump',
              label: 'Trợ cấp một lần, vì mẹ không đủ điều kiện',
              amount: lump,
              cites: citesOf(answer.steps.filter(({ key }) => key === 'lump')),
            },
          ]
        : []),
    ],
    dates: [
      fatherDate(birth),
      ...(days > 0
        ? [{ key: 'leave', label: 'Kỳ nghỉ', about: 'Cha nghỉ khi vợ sinh con.', from: start, to, cites: [] }, ...afterLeave(to, false)]
        : []),
    ],
    steps: answer.steps,
    doubts: values.kind === 'both' ? ['Tính như khi ngày con sinh bạn đang đóng bắt buộc. Đang đóng tự nguyện thì chọn “Tự nguyện”.'] : [],
  });
}

/** Last day on which a father may begin his leave. */
export function fatherDate(birth: Day): LeaveDay {
  const window = fatherLeaveWindow(birth);
  return dateOf('father', 'Cha bắt đầu nghỉ chậm nhất', 'Cha phải bắt đầu lần nghỉ cuối chậm nhất ngày này.', {
    ...window,
    from: window.to,
  });
}
