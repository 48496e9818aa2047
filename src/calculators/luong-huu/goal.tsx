/** From the pension wanted back to what must be paid; fetched when a reader asks for it. */
import { formatDong, formatDuration } from '#law/format';
import { incomeForPension, monthsForPension } from '#rules/pension/pension-goal';
import type { Values } from './fields';
import { yearsOf, type Person } from './person';

export interface Goal {
  /** The income that leads to the pension wanted in the plan's months; absent when none does. */
  income?: number;
  /** Months to pay on the income chosen instead; absent when that never suffices. */
  months?: number;
  /** The same pension by years paid in all; no income where none leads there. */
  rows: { years: number; income?: number }[];
}

export type GoalRules = typeof import('./goal');

/** Undefined when nothing is left to pay. */
export function goalOf(values: Values, person: Person): Goal | undefined {
  const { plan } = person;
  if (!plan) return undefined;
  const input = { ...person, plan, pension: values.want };
  const income = incomeForPension(input);
  const months = monthsForPension(input);
  return {
    ...(income === undefined ? {} : { income }),
    ...(months === undefined ? {} : { months }),
    rows: yearsOf(person)
      .slice(0, 4)
      .map((years) => {
        const needed = incomeForPension({ ...input, plan: { ...plan, months: years * 12 - person.paid } });
        return { years, ...(needed === undefined ? {} : { income: needed }) };
      }),
  };
}

/** Other ways to the same pension: longer on a lower income. */
export function GoalTable({ goal, values }: { goal: Goal; values: Values }) {
  return (
    <>
      <h2>Đóng lâu hơn thì chọn mức thấp hơn</h2>
      <table class="cards" data-goal>
        <caption>Muốn nhận {formatDong(values.want)} mỗi tháng</caption>
        <thead>
          <tr>
            <th scope="col">Đóng tất cả</th>
            <th scope="col" class="number">
              Mức thu nhập cần chọn
            </th>
          </tr>
        </thead>
        <tbody>
          {goal.rows.map(({ years, income }) => (
            <tr key={years} data-years={years}>
              <th scope="row">{years} năm</th>
              <td class="number" data-label="Mức cần chọn">
                {income === undefined ? 'chưa tới được' : formatDong(income)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p data-goal-months>
        {goal.months === undefined
          ? `Giữ mức ${formatDong(values.income)} thì đóng bao lâu cũng chưa tới.`
          : `Giữ mức ${formatDong(values.income)} thì phải đóng thêm ${formatDuration(goal.months)}.`}
      </p>
    </>
  );
}
