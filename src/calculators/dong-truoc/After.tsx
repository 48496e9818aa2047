/** What follows the reasons: paying month by month as a table, and what a package binds its payer to. Fetched with the first answer. */
import { url } from '#site/url';
import { Cites } from '#calculators/ui/Cites.tsx';
import { CourseTable } from '#calculators/ui/CourseTable.tsx';
import { Fold } from '#calculators/ui/Fold.tsx';
import type { Result } from './model';

export default function After({ result: { monthly, bound } }: { result: Result }) {
  return (
    <>
      <Fold title="Đóng từng tháng: mỗi tháng bao nhiêu?">
        <CourseTable course={monthly.plan} caption="Đóng từng tháng: mỗi tháng bao nhiêu" />
      </Fold>
      <Fold title="Đóng trước rồi thì không đổi lại được gì?">
        <ul>
          {bound.map(({ text, cites }) => (
            <li key={text}>
              {text} <Cites cites={cites} />
            </li>
          ))}
        </ul>
        <p>
          <a href={url('/chinh-sach/dong-truoc-hay-doi/')}>Đóng trước hay đợi: giải thích đầy đủ</a>
        </p>
      </Fold>
    </>
  );
}
