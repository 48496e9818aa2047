/** Whether someone qualifies — yes, no, depends, cannot tell —, why, and the ways out, each with its price. */
import { formatDong } from '#law/format';
import { citesOf } from '#rules/core/answer';
import type { Eligibility, Verdict as Value, WayOut } from '#rules/core/eligibility';
import { url } from '#site/url';
import { Cites } from './Cites';

/** The answer in one word: never told by colour alone. */
const WORDS: Record<Value, string> = {
  yes: 'Được',
  no: 'Chưa được',
  depends: 'Còn tùy',
  'cannot-tell': 'Chưa trả lời được',
};

interface Props {
  eligibility: Eligibility;
  /** What is asked, when the heading above does not say it: "Rút một lần". */
  question?: string;
}

export function Verdict({ eligibility, question }: Props) {
  const { verdict, reason, dependsOn, waysOut } = eligibility;
  return (
    <div class="verdict" data-verdict={verdict}>
      <p>
        <strong>
          {question && `${question}: `}
          {WORDS[verdict]}.
        </strong>{' '}
        {reason}
      </p>
      {dependsOn && <p>Hãy xem lại: {dependsOn}</p>}
      {waysOut.length > 0 && (
        <>
          <h3>Những lối đi khác và giá của mỗi lối</h3>
          <ul class="ways-out">
            {waysOut.map((way) => (
              <Way key={way.key} way={way} />
            ))}
          </ul>
        </>
      )}
      <Cites cites={citesOf([eligibility, ...waysOut])} />
    </div>
  );
}

function Way({ way: { key, label, price, provisional, page } }: { way: WayOut }) {
  return (
    <li data-way-out={key}>
      {page ? <a href={url(page)}>{label}</a> : label}
      {price !== undefined && <span class="fig">{price === 0 ? 'không mất tiền' : formatDong(price)}</span>}
      {provisional && <span class="doubt">tạm tính</span>}
    </li>
  );
}
