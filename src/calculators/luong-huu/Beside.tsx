/** What stands beside a pension figure, which never stands alone. */
import { formatDong, formatDuration, formatNumber } from '#law/format';
import { Fold } from '#calculators/ui/Fold.tsx';
import type { Values } from './fields';
import type { Result } from './model';
import { rangeOf, type Assumed } from './range';

/** What it costs, what comes with it, and how far the figure may move. */
export default function Beside({ result, values, assumed }: { result: Result; values: Values; assumed: Assumed }) {
  const { certain, health } = result;
  const { plan, retirementGrant, monthly } = certain;
  // Months of pension that give back what the plan costs the payer.
  const paybackMonths = plan && monthly.base > 0 && Math.ceil(plan.payable / monthly.base);
  const range = rangeOf(result.person, values, assumed);
  return (
    <>
      <dl class="beside" data-beside>
        {result.goal && <Fact label="Lương hưu mỗi tháng, ít nhất" value={formatDong(monthly.base)} />}
        {plan && <Fact label={`Bạn nộp tất cả, trong ${formatDuration(plan.months)}`} value={formatDong(plan.payable)} />}
        {plan && plan.support > 0 && <Fact label="Nhà nước hỗ trợ tiền đóng" value={formatDong(plan.support)} />}
        {!!paybackMonths && <Fact label="Nhận lại đủ số bạn nộp sau" value={formatDuration(paybackMonths)} />}
        {retirementGrant.base > 0 && <Fact label="Thêm một lần khi nghỉ hưu" value={formatDong(retirementGrant.base)} />}
        <Fact label="Thẻ bảo hiểm y tế, quỹ trả tiền thẻ" value={`${formatDong(health)}/tháng`} />
      </dl>
      {range && (
        <Fold title={`Nếu giá cả tăng: đến ${formatDong(range.monthly.high)} mỗi tháng`}>
          <table data-range>
            <caption>Lương hưu theo đồng của năm nghỉ hưu (giả định, không phải luật)</caption>
            <thead>
              <tr>
                <th scope="col">Giá tăng mỗi năm</th>
                <th scope="col" class="number">
                  Lương hưu mỗi tháng
                </th>
              </tr>
            </thead>
            <tbody>
              {(['low', 'base', 'high'] as const).map((key) => (
                <tr key={key} data-rise={key}>
                  <th scope="row">{range.assumedRise[key] === 0 ? 'Không giả định' : `${formatNumber(range.assumedRise[key])} %`}</th>
                  <td class="number">{formatDong(range.monthly[key])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fold>
      )}
    </>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="fig">{value}</dd>
    </div>
  );
}
