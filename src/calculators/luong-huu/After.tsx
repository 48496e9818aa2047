/** What follows the reasons: the pension by month of stopping, what is paid, the average year by year. Fetched with the first answer. */
import { formatInteger, formatMonth } from '#law/format';
import type { Month } from '#law/month';
import type { Plan } from '#rules/voluntary/plan';
import { reasonInWords } from '#rules/voluntary/plan-change-words';
import { Fold } from '#calculators/ui/Fold.tsx';
import { YearTable } from '#calculators/ui/YearTable.tsx';
import type { Result } from './model';
import { Stops } from './Stops';

export default function After({ result, onChoose }: { result: Result; onChoose: (until: Month) => void }) {
  const { plan } = result.certain;
  return (
    <>
      {!result.goal && <Stops person={result.person} chosen={result.certain.months} onChoose={onChoose} />}
      {plan && <PlanTable plan={plan} />}
      <YearTable steps={result.yearSteps} />
    </>
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
