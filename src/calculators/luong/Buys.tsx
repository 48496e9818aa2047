/** Who pays how much into which fund, and what it buys. Fetched with the first answer. */
import cardShare from '#content/law/parameters/health-benefit-rates.yaml';
import paidMonths from '#content/law/parameters/unemployment-months.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay } from '#law/month';
import { entryOn } from '#law/parameter';
import { compulsoryLimits } from '#rules/work/compulsory';
import { exact, multiply, round, toNumber } from '#rules/core/exact';
import { maternityBenefit } from '#rules/family/maternity';
import { pensionRate } from '#rules/pension/pension-rate';
import { requiredMonths } from '#rules/pension/required-months';
import type { Sex } from '#rules/pension/retirement-age';
import { sickLeave } from '#rules/work/sickness';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { url } from '#site/url';
import { Fold } from '#calculators/ui/Fold.tsx';
import type { Values } from './fields';
import type { Result } from './model';

interface Row {
  key: string;
  label: string;
  worker: number;
  employer: number;
  buys: string;
  /** Where it is explained. */
  page?: string;
}

export default function Buys({ values, result }: { values: Values; result: Result }) {
  const { employee, employer } = result.parts;
  return (
    <Fold title="Mỗi khoản mua được gì?">
      <table class="cards" data-buys>
        <caption>Đóng vào từng quỹ mỗi tháng</caption>
        <thead>
          <tr>
            <th scope="col">Khoản</th>
            <th scope="col" class="number">
              Bạn
            </th>
            <th scope="col" class="number">
              Nơi làm việc
            </th>
            <th scope="col">Đổi lại</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(values, result).map((row) => (
            <tr key={row.key} data-row={row.key}>
              <th scope="row">{row.page ? <a href={url(row.page)}>{row.label}</a> : row.label}</th>
              <td class="number" data-label="Bạn">
                {formatDong(row.worker)}
              </td>
              <td class="number" data-label="Nơi làm việc">
                {formatDong(row.employer)}
              </td>
              <td data-label="Đổi lại">{row.buys}</td>
            </tr>
          ))}
          <tr data-row="total">
            <th scope="row">Cộng</th>
            <td class="number" data-label="Bạn">
              <strong>{formatDong(employee.total)}</strong>
            </td>
            <td class="number" data-label="Nơi làm việc">
              <strong>{formatDong(employer.total)}</strong>
            </td>
            <td data-label="Cả hai">{formatDong(employee.total + employer.total)}</td>
          </tr>
        </tbody>
      </table>
    </Fold>
  );
}

function rowsOf({ on, region }: Values, { insured, parts: { employee, employer } }: Result): Row[] {
  const { min, max } = compulsoryLimits(on);
  const wage = Math.max(min, Math.min(max, insured));
  const required = requiredMonths(on);
  const pension = (sex: Sex) =>
    formatDong(round(multiply(exact(toNumber(pensionRate({ sex, months: required, retireOn: on }).rate, 2) / 100), exact(wage))));
  const sick = sickLeave({ on, paidMonths: required, heavy: false, usedDays: 0, days: 1, base: wage }).value;
  const birth = maternityBenefit({ on, children: 1, livingChildren: 0, averageWage: wage }).value;
  const least = entryOn(paidMonths, firstDay(on), 'paid').value;
  const jobless = unemploymentBenefit({ on, monthsPaid: least, averageWage: insured, region }).value;
  const card = entryOn(cardShare, firstDay(on), 'employee').value;
  return [
    {
      key: 'pension',
      label: 'Hưu trí, tử tuất',
      worker: employee.pension,
      employer: employer.pension,
      buys: `Đóng ${required / 12} năm ở mức này: lương hưu chừng ${pension('female')} (nữ), ${pension('male')} (nam) mỗi tháng, suốt đời. Đóng thêm thì cao hơn.`,
      page: '/tinh/luong-huu/',
    },
    {
      key: 'sickness-maternity',
      label: 'Ốm đau, thai sản',
      worker: 0,
      employer: employer.sicknessMaternity,
      buys: `Nghỉ ốm: ${formatDong(sick.daily ?? 0)} một ngày. Sinh con: nghỉ ${birth.leaveMonths} tháng, nhận ${formatDong(birth.total)}.`,
    },
    {
      key: 'accident',
      label: 'Tai nạn lao động',
      worker: 0,
      employer: employer.accident,
      buys: 'Trợ cấp khi bị tai nạn lúc làm việc, trên đường đi làm, hoặc mắc bệnh nghề nghiệp.',
    },
    {
      key: 'health',
      label: 'Bảo hiểm y tế',
      worker: employee.health,
      employer: employer.health,
      buys: `Thẻ trả ${formatPercent(card)} chi phí khi khám đúng nơi.`,
      page: '/chinh-sach/bhyt-quyen-loi/',
    },
    {
      key: 'unemployment',
      label: 'Bảo hiểm thất nghiệp',
      worker: employee.unemployment,
      employer: employer.unemployment,
      buys: `Mất việc sau ${least} tháng đóng: ${formatDong(jobless.monthly)} mỗi tháng, trong ${jobless.months} tháng. Đóng lâu thì được lâu hơn.`,
      page: '/tinh/that-nghiep/',
    },
  ];
}
