/** Examples about compulsory insurance: owners, employees, village staff, unemployment benefit. */
import { z } from 'zod';
import { formatDong, formatDuration, formatNumber } from '#law/format';
import { compulsoryLimits } from '#rules/work/compulsory';
import { employmentContribution } from '#rules/work/employment-contribution';
import { ownerContribution } from '#rules/work/owner-contribution';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { sickLeave } from '#rules/work/sickness';
import { villageStaffContribution } from '#rules/work/village-staff-contribution';
import { dong, income, numberOfDays, numberOfMonths, region } from '#components/props/vocabulary';
import { example, type Example } from './example';

const job = { wage: dong, region: region.default('region-1') };

export const compulsory: Record<string, Example> = {
  owner: example({ base: income.default('floor') }, ({ base }, on) => {
    const chosen = base === 'floor' ? compulsoryLimits(on).min : base;
    const answer = ownerContribution({ on, base: chosen });
    if (!answer.value.valid) throw new RangeError(`base ${chosen} is not allowed in ${on}: raise it or use "floor"`);
    return {
      headline: ['Mỗi tháng nộp', formatDong(answer.value.total)],
      lead: `Chọn mức ${formatDong(chosen)}: mỗi tháng nộp ${formatDong(answer.value.total)}, gồm cả bảo hiểm y tế ${formatDong(answer.value.health)}.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  }),

  /** `side`: whose part is worked out line by line; both unless given. */
  employment: example({ ...job, side: z.enum(['employee', 'employer']).optional() }, ({ wage, region, side }, on) => {
    const answer = employmentContribution({ on, wage, region });
    return {
      headline:
        side === 'employer'
          ? ['Nơi làm việc đóng mỗi tháng', formatDong(answer.value.employer.total)]
          : ['Người lao động đóng mỗi tháng', formatDong(answer.value.employee.total)],
      lead: `Lương ${formatDong(wage)}: người lao động đóng ${formatDong(answer.value.employee.total)}, người sử dụng lao động đóng ${formatDong(answer.value.employer.total)} mỗi tháng.`,
      steps: side ? answer.steps.filter(({ key }) => key.startsWith(side)) : answer.steps,
      provisional: answer.provisional,
    };
  }),

  'village-staff': example({ allowance: dong }, ({ allowance }, on) => {
    const answer = villageStaffContribution({ on, allowance });
    return {
      headline: ['Bạn đóng mỗi tháng', formatDong(answer.value.self)],
      lead: `Phụ cấp ${formatDong(allowance)}: bạn đóng ${formatDong(answer.value.self)}, ủy ban xã đóng ${formatDong(answer.value.commune)} mỗi tháng.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  }),

  /** Sick leave of someone in ordinary work in the first years, with nothing used up this year. */
  sickness: example({ base: dong, days: numberOfDays }, ({ base, days }, on) => {
    const answer = sickLeave({ on, base, days, usedDays: 0, paidMonths: 0, heavy: false });
    const { amount = 0, daily = 0 } = answer.value;
    return {
      headline: ['Quỹ BHXH trả', formatDong(amount)],
      lead: `Lương đóng ${formatDong(base)}, nghỉ ${formatNumber(days)} ngày làm việc: mỗi ngày ${formatDong(daily)}, tổng cộng ${formatDong(amount)}.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  }),

  unemployment: example({ ...job, months: numberOfMonths }, ({ wage, months, region }, on) => {
    const answer = unemploymentBenefit({ on, averageWage: wage, monthsPaid: months, region });
    return {
      headline: ['Mỗi tháng nhận', formatDong(answer.value.monthly)],
      lead: `Đóng ${formatDuration(months)}, lương bình quân ${formatDong(wage)}: mỗi tháng nhận ${formatDong(answer.value.monthly)}, trong ${formatDuration(answer.value.months)}.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  }),
};
