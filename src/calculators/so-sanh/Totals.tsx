/** Money in and money out of both ways, line by line. */
import { formatDong, formatDuration } from '#law/format';
import { Fold } from '#calculators/ui/Fold.tsx';
import type { Result } from './model';

export function Totals({ result, years }: { result: Result; years: number }) {
  const { plan, comparison, end, family, healthCard } = result;
  const rows: [key: string, label: string, pension: string, bank: string][] = [
    ['paid', `Bạn nộp trong ${formatDuration(plan.months)}`, formatDong(plan.payable), formatDong(plan.payable)],
    ['support', 'Nhà nước hỗ trợ thêm', formatDong(plan.support), formatDong(0)],
  ];
  if (comparison && end)
    rows.push(
      ['start', 'Khi bắt đầu nhận lương hưu có', 'quyền nhận lương hưu suốt đời', formatDong(comparison.saved)],
      ['out', `Sau ${years} năm đã nhận, đã rút`, formatDong(end.received), formatDong(end.withdrawn)],
      ['left', 'Nếu mất lúc đó, gia đình nhận', formatDong(family), formatDong(end.left)],
      [
        'back',
        'Nhận lại đủ số đã nộp',
        comparison.monthsToPayBack ? `sau ${formatDuration(comparison.monthsToPayBack)}` : 'chưa',
        'lúc nào cũng rút được',
      ],
      ['health', `Thẻ BHYT trong ${years} năm`, 'quỹ BHXH mua cho', `tự mua, ${formatDong(healthCard * years)} theo giá bây giờ`],
    );
  return (
    <Fold title={`So từng khoản: nộp ${formatDong(plan.payable)}${end ? `, sau ${years} năm đã nhận ${formatDong(end.received)}` : ''}`}>
      <table class="cards totals">
        <thead>
          <tr>
            <th scope="col">Khoản</th>
            <th scope="col" class="number">
              BHXH tự nguyện
            </th>
            <th scope="col" class="number">
              Gửi tiết kiệm
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, label, pension, bank]) => (
            <tr key={key} data-row={key}>
              <th scope="row">{label}</th>
              <td class="number" data-label="BHXH">
                {pension}
              </td>
              <td class="number" data-label="Tiết kiệm">
                {bank}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
