/** What follows the reasons: the curve of years, what is paid, the average year by year. Fetched with the first answer. */
import { formatDong, formatInteger, formatMonth, formatNumber } from '#law/format';
import type { Plan } from '#rules/voluntary/plan';
import { reasonInWords } from '#rules/voluntary/plan-change-words';
import { Fold } from '../ui/Fold';
import { LineChart } from '../ui/LineChart';
import { YearTable } from '../ui/YearTable';
import type { Result } from './model';

export default function After({ result }: { result: Result }) {
  const { plan } = result.certain;
  return (
    <>
      <Curve result={result} />
      {plan && <PlanTable plan={plan} />}
      <YearTable steps={result.yearSteps} />
    </>
  );
}

function Curve({ result }: { result: Result }) {
  const curve = result.curve();
  if (curve.length < 2) return null;
  return (
    <Fold title="Đóng lâu hơn thì sao?">
      <LineChart
        title="Lương hưu mỗi tháng (triệu đồng) theo số năm đóng"
        x={{ label: 'Số năm đóng', format: (years) => `${years} năm` }}
        y={{ label: 'Lương hưu mỗi tháng', format: formatDong, short: (amount) => formatNumber(Math.round(amount / 10_000) / 100) }}
        lines={[{ label: 'Lương hưu', points: curve.map(({ years, pension }) => ({ x: years, y: pension })) }]}
      />
    </Fold>
  );
}

/** Each stretch within which a month costs the same. */
function PlanTable({ plan }: { plan: Plan }) {
  return (
    <Fold title="Bạn nộp bao nhiêu qua các năm?">
      <table class="cards" data-plan>
        <thead>
          <tr>
            <th scope="col">Từ – đến</th>
            <th scope="col" class="number">
              Mức thu nhập
            </th>
            <th scope="col" class="number">
              Nhà nước trả
            </th>
            <th scope="col" class="number">
              Bạn nộp mỗi tháng
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.stretches.map(({ from, to, income, monthly, reasons }) => (
            <tr key={from}>
              <th scope="row">
                <span>
                  {formatMonth(from)} – {formatMonth(to)}
                  <small class="soft"> {reasons.map((reason) => reasonInWords(reason)).join(' ')}</small>
                </span>
              </th>
              <td class="number" data-label="Mức thu nhập">
                {formatInteger(income)}
              </td>
              <td class="number" data-label="Nhà nước trả">
                {formatInteger(monthly.support)}
              </td>
              <td class="number" data-label="Bạn nộp mỗi tháng">
                {formatInteger(monthly.payable)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
