/** What stands beside a pension figure, which never stands alone. */
import { formatDong, formatDuration, formatInteger, formatMonth, formatNumber } from '#law/format';
import { citesOf, formatQuantity, type Step } from '#rules/answer';
import type { Plan } from '#rules/plan';
import { Cites } from '../shared/Cites';
import { LineChart } from '../shared/LineChart';
import type { Result } from './model';

/** What it costs, what comes with it, and how far the figure may move. */
export function Beside({ result }: { result: Result }) {
  const { certain, health, paybackMonths, range } = result;
  const { plan, retirementGrant, monthly } = certain;
  return (
    <>
      <dl class="beside" data-beside>
        {result.goal && <Fact label="Lương hưu mỗi tháng, ít nhất" value={formatDong(monthly.base)} />}
        {plan && <Fact label={`Bạn nộp tất cả, trong ${formatDuration(plan.months)}`} value={formatDong(plan.payable)} />}
        {plan && plan.support > 0 && <Fact label="Nhà nước trả giúp tiền đóng" value={formatDong(plan.support)} />}
        {paybackMonths && <Fact label="Nhận lại đủ số bạn nộp sau" value={formatDuration(paybackMonths)} />}
        {retirementGrant.base > 0 && <Fact label="Thêm một lần khi nghỉ hưu" value={formatDong(retirementGrant.base)} />}
        <Fact label="Thẻ bảo hiểm y tế, quỹ trả tiền thẻ" value={`${formatDong(health)}/tháng`} />
      </dl>
      {range && (
        <table data-range>
          <caption>Nếu giá cả tăng: lương hưu theo đồng của năm nghỉ hưu (giả định, không phải luật)</caption>
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

export function Curve({ result }: { result: Result }) {
  const curve = result.curve();
  if (curve.length < 2) return null;
  return (
    <>
      <h2>Đóng lâu hơn thì sao?</h2>
      <LineChart
        title="Lương hưu mỗi tháng (triệu đồng) theo số năm đóng"
        x={{ label: 'Số năm đóng', format: (years) => `${years} năm` }}
        y={{ label: 'Lương hưu mỗi tháng', format: formatDong, short: (amount) => formatNumber(Math.round(amount / 10_000) / 100) }}
        lines={[{ label: 'Lương hưu', points: curve.map(({ years, pension }) => ({ x: years, y: pension })) }]}
      />
    </>
  );
}

/** What is paid in the coming years: each stretch within which a month costs the same. */
export function PlanTable({ plan }: { plan: Plan }) {
  return (
    <>
      <h2>Bạn nộp bao nhiêu qua các năm?</h2>
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
                  <small class="soft"> {reasons.map((reason) => reason.text).join(' ')}</small>
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
    </>
  );
}

/** The average income, year by year with its coefficients. */
export function YearTable({ steps }: { steps: readonly Step[] }) {
  const cites = citesOf(steps);
  if (steps.length === 0) return null;
  return (
    <details class="years" data-years-table>
      <summary>Mức bình quân: từng năm với hệ số</summary>
      <table class="cards">
        <tbody>
          {steps.map((step) => (
            <tr key={step.key} data-step={step.key}>
              <th scope="row">
                {step.label}
                <small class="soft"> {step.formula}</small>
              </th>
              <td class="number">{formatQuantity(step.result)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Cites cites={cites} doubtful={steps.some((step) => step.doubtful)} />
    </details>
  );
}
