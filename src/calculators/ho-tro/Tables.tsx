/** The tables under the support result: what changes when, other groups, prepaid packages. */
import { formatDong } from '#law/format';
import { provisionalOf, type Answer } from '#rules/core/answer';
import type { Plan } from '#rules/voluntary/plan';
import type { Group } from '#rules/voluntary/support';
import { CourseTable } from '#calculators/ui/CourseTable.tsx';
import { Fold } from '#calculators/ui/Fold.tsx';
import { ProvisionalMarks } from '#calculators/ui/ProvisionalMarks.tsx';
import type { Result } from './model';

/** From now to the last supported month: each stretch within which a month costs the same. */
export function Course({ course: { value: course, provisional } }: { course: Answer<Plan> }) {
  const hasLocal = course.localSupport > 0;
  return (
    <Fold title="Sắp tới thay đổi gì?">
      <CourseTable course={course} caption="Mỗi tháng, khi đóng mức thấp nhất cho đến hết thời gian hỗ trợ" />
      <p>
        Cộng đến hết thời gian này, Nhà nước hỗ trợ bạn <strong>{formatDong(course.support)}</strong>
        {hasLocal && <> và địa phương {formatDong(course.localSupport)}</>}, theo luật đã ban hành.
      </p>
      <ProvisionalMarks marks={provisional} />
    </Fold>
  );
}

export function Groups({ result, chosen }: { result: Result; chosen: Group }) {
  const hasLocal = result.local !== undefined;
  return (
    <Fold title="Nhóm khác được hỗ trợ bao nhiêu?">
      <table class="cards" data-groups>
        <caption>Các nhóm khác ở nơi này được hỗ trợ mỗi tháng</caption>
        <thead>
          <tr>
            <th scope="col">Nhóm</th>
            <th scope="col" class="number">
              Nhà nước
            </th>
            {hasLocal && (
              <th scope="col" class="number">
                Địa phương
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {result.groups.map((row) => (
            <tr key={row.group} data-group={row.group}>
              <th scope="row">
                <span>
                  {row.label}
                  {row.group === chosen && <small class="soft"> nhóm bạn chọn</small>}
                </span>
              </th>
              <td class="number" data-label="Nhà nước">
                {formatDong(row.support)}
              </td>
              {hasLocal && (
                <td class="number" data-label="Địa phương">
                  {row.localSupport === undefined ? 'chưa có dữ liệu' : formatDong(row.localSupport)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

/** Paying ahead fixes the support of the day it is paid; the last column shows what that is worth. */
export function Packages({ result: { packages } }: { result: Result }) {
  const marks = provisionalOf(packages);
  return (
    <Fold title="Nộp trước thì được hỗ trợ thế nào?">
      <p>Nộp trước cả gói thì tiền Nhà nước hỗ trợ và mức thấp nhất giữ theo ngày nộp, đến hết gói.</p>
      <table class="cards" data-packages>
        <caption>Gói nộp trước, mức thu nhập thấp nhất</caption>
        <thead>
          <tr>
            <th scope="col">Gói</th>
            <th scope="col" class="number">
              Được hỗ trợ
            </th>
            <th scope="col" class="number">
              Bạn nộp một lần
            </th>
            <th scope="col" class="number">
              Nếu nộp từng tháng
            </th>
          </tr>
        </thead>
        <tbody>
          {packages.map((item) => (
            <tr key={item.method} data-package={item.method}>
              <th scope="row">
                <span>
                  {item.label}
                  {item.provisional.length > 0 && <span class="doubt"> tạm tính</span>}
                  {item.open && <small class="soft"> {item.open}</small>}
                  {item.supportedMonths < item.months && <small class="soft"> chỉ {item.supportedMonths} tháng còn được hỗ trợ</small>}
                </span>
              </th>
              <td class="number" data-label="Được hỗ trợ">
                {formatDong(item.support + item.localSupport)}
              </td>
              <td class="number" data-label="Bạn nộp một lần">
                {formatDong(item.payable)}
              </td>
              <td class="number" data-label="Nếu nộp từng tháng">
                {formatDong(item.monthByMonth)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        Nộp từng tháng khi mức thấp nhất tăng thì bạn nộp nhiều hơn, nhưng phần đó cũng được tính vào lương hưu. Nộp từng tháng đã kể những
        thay đổi đã ban hành.
      </p>
      <ProvisionalMarks marks={marks} />
    </Fold>
  );
}
