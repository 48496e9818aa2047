/** The example of a pension beside a bank deposit. */
import { formatDong, formatDuration, formatMonth, formatValue } from '#law/format';
import { month } from '#law/month';
import { dong, months, step } from '#rules/core/answer';
import { assumptions } from '#site/assumptions';
import { MOST_YEARS, roughly, savingsCase, type SavingsCase } from '#components/prose/savings-case';
import { dong as wholeDong, group, month as monthText, numberOfYears, sex } from '#components/props/vocabulary';
import { example, type Example } from './example';
import { toSavings } from './links';

const rate = (id: 'bank-rate' | 'pension-rise') => formatValue(assumptions[id].value, assumptions[id].unit);

export const savings: Record<string, Example> = {
  /** Paid in, pension, when the pension has given it back, how long a deposit would pay the same. */
  savings: example(
    { sex, birth: monthText, from: monthText, years: numberOfYears, income: wholeDong, group: group.default('other') },
    (person, on) => {
      const { projection, comparison } = savingsCase(person);
      const { retireOn, monthly } = projection.value;
      const { paid, saved, monthsToPayBack, lastsMonths } = comparison;
      const back = monthsToPayBack
        ? `nhận đủ lại số đã nộp sau ${formatDuration(monthsToPayBack)}`
        : `chưa nhận đủ lại sau ${MOST_YEARS} năm`;
      const lasts = lastsMonths ? `thì hết sau ${formatDuration(lastsMonths)}` : `thì sau ${MOST_YEARS} năm vẫn còn`;
      return {
        headline: ['Lương hưu mỗi tháng', formatDong(monthly.base)],
        lead: `Nộp tổng cộng ${formatDong(paid)} trong ${person.years} năm. Đóng BHXH thì lương hưu từ tháng ${formatMonth(retireOn)} là ${formatDong(monthly.base)} một tháng, ${back}. Cũng số tiền đó gửi ngân hàng thì lúc đó có chừng ${formatDong(roughly(saved))}; rút mỗi tháng bằng lương hưu ${lasts}.`,
        steps: [
          // Every year is alike here; the average tells them together.
          ...projection.steps.filter(({ key }) => !key.startsWith('year-')),
          step('back', 'Nhận đủ lại số đã nộp sau', months(monthsToPayBack ?? 0), [], `giả định lương hưu tăng ${rate('pension-rise')}`),
          step(
            'saved',
            'Trong sổ tiết kiệm khi bắt đầu hưởng',
            dong(roughly(saved)),
            [],
            `giả định lãi ${rate('bank-rate')}, nhập gốc hằng tháng`,
          ),
        ],
        provisional: projection.provisional,
        ...toSavings(answersOf(person), on, monthly.base),
      };
    },
  ),
};

/** The person as the calculator asks about them. */
function answersOf({ sex, birth, from, years, income, group = 'other' }: SavingsCase) {
  return { sex, group, income, birth: month(birth), on: month(from), paying: years };
}
