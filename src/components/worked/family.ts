/** Examples about a birth, a death and an accident. */
import { z } from 'zod';
import { formatDong, formatNumber, formatPercent } from '#law/format';
import { accidentBenefit, accidentContribution } from '#rules/voluntary/accident-insurance';
import { birthGrant } from '#rules/family/birth-grant';
import { contribution, type Method } from '#rules/voluntary/contribution';
import { funeralGrant } from '#rules/family/funeral-grant';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { survivorLump, survivorLumpOfPensioner, survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { dong, group, numberOfMonths, numberOfYears, people, percent } from '#components/props/vocabulary';
import { example, type Example } from './example';
import { toContribution } from './links';

export const family: Record<string, Example> = {
  /** What half a year at the lowest income costs beside what a birth brings. */
  'birth-grant': example({ births: people.default(1), group: group.default('other') }, ({ births, group }, on) => {
    const method: Method = '6-months';
    const income = incomeLimits({ on, income: 0 }).value.min;
    const paid = contribution({ on, income, method, groups: [group] });
    const grant = birthGrant({ on, children: births });
    return {
      headline: [`Sinh ${births} con nhận`, formatDong(grant.value.amount)],
      lead: `Đóng ${paid.value.months} tháng ở mức thấp nhất: tự nộp ${formatDong(paid.value.payable)}. Sinh ${births} con: nhận ${formatDong(grant.value.amount)}.`,
      steps: [...paid.steps, ...grant.steps],
      provisional: paid.provisional,
      ...toContribution({ income, group }, on, method, paid.value.payable),
    };
  }),

  /** What the family of someone who was still paying receives. */
  survivor: example({ years: numberOfYears, average: dong, mixed: z.boolean().default(false) }, ({ years, average, mixed }, on) => {
    const lump = (mixed ? survivorLumpOfWorker : survivorLump)({
      on,
      monthsBefore2014: 0,
      monthsFrom2014: years * 12,
      averageIncome: average,
    });
    const funeral = funeralGrant({ on });
    return {
      headline: ['Gia đình nhận', formatDong(lump.value.amount + funeral.value.amount)],
      lead: `Đóng ${years} năm từ 2014 trở đi, bình quân ${formatDong(average)}: trợ cấp tuất ${formatDong(lump.value.amount)}, trợ cấp mai táng ${formatDong(funeral.value.amount)}, cộng lại ${formatDong(lump.value.amount + funeral.value.amount)}.`,
      steps: [...lump.steps, ...funeral.steps],
      provisional: lump.provisional,
    };
  }),

  /** What the family of a pensioner receives after so many months of pension. */
  'survivor-pensioner': example({ pension: dong, drawn: numberOfMonths }, ({ pension, drawn }, on) => {
    const lump = survivorLumpOfPensioner({ on, pension, monthsDrawn: drawn });
    return {
      headline: ['Gia đình nhận', formatDong(lump.value.amount)],
      lead: `Lương hưu ${formatDong(pension)}, đã nhận ${drawn} tháng: trợ cấp tuất bằng ${formatNumber(lump.value.months)} lần lương hưu, tức ${formatDong(lump.value.amount)}.`,
      steps: lump.steps,
      provisional: lump.provisional,
    };
  }),

  /** Voluntary work-accident insurance: a year's price beside what it pays. */
  accident: example({ loss: percent }, ({ loss }, on) => {
    const paid = accidentContribution({ on, period: '12-months' });
    const benefit = accidentBenefit({ on, loss });
    return {
      headline: ['Nhận một lần', formatDong(benefit.value.amount)],
      lead: `Đóng cả năm ${formatDong(paid.value.amount)}. Bị tai nạn khi làm việc, suy giảm ${formatPercent(loss)} khả năng lao động: nhận một lần ${formatDong(benefit.value.amount)}.`,
      steps: [...paid.steps, ...benefit.steps],
      provisional: paid.provisional,
    };
  }),
};
