/** What the chosen province pays besides the State: for the groups asked about, and for groups of its own. */
import { formatDay } from '#law/format';
import { healthWho } from '#law/local-health';
import { healthShare } from '#law/local-history';
import { day } from '#law/month';
import { isDoubtful } from '#law/parameter';
import { Cites } from '../shared/Cites';
import type { Local } from './model';

export function Place({ local: { place, notes, entries } }: { local: Local }) {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="notice small" data-local-note>
          {note}
        </p>
      ))}
      {entries.length === 0 && notes.length === 0 && (
        <p class="notice small" data-local-note>
          {place} trả giúp tiền bảo hiểm y tế cho ai: chưa có dữ liệu, hãy hỏi BHXH cơ sở.
        </p>
      )}
      {entries.length > 0 && (
        <details class="print-later" data-local-groups>
          <summary>
            {place} trả giúp những ai? ({entries.length} nhóm)
          </summary>
          <p>Ai được trả toàn bộ thì không cần mua theo hộ gia đình: bạn bỏ người đó khỏi danh sách ở trên.</p>
          <ul>
            {entries.map((entry) => (
              <li key={healthWho(entry)}>
                {healthWho(entry)}: <strong>{healthShare(entry)}</strong>
                {entry.until && <>, đến {formatDay(day(entry.until))}</>}
                <Cites cites={entry.cites} doubtful={isDoubtful(entry.confidence)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
