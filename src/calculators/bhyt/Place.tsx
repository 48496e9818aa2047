/** What the chosen province pays besides the State: for the groups asked about, and for groups of its own. */
import { formatDay } from '#law/format';
import { healthShare, type LocalHealthEntry } from '#law/local-health';
import { day } from '#law/month';
import { isDoubtful } from '#law/parameter';
import { Cites } from '#calculators/ui/Cites.tsx';
import type { Local } from './model';

export function Place({ local: { place, notes, entries, formerAreas } }: { local: Local }) {
  const areas = [...new Set(formerAreas.map(({ formerProvince }) => formerProvince))];
  const known = entries.length + formerAreas.length;
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="notice small" data-local-note>
          {note}
        </p>
      ))}
      {known === 0 && notes.length === 0 && (
        <p class="notice small" data-local-note>
          {place} hỗ trợ tiền bảo hiểm y tế cho ai: chưa có dữ liệu, hãy hỏi BHXH cơ sở.
        </p>
      )}
      {known > 0 && (
        <details class="print-later" data-local-groups>
          <summary>
            {place} hỗ trợ những ai? ({known} nhóm)
          </summary>
          <p>Ai được hỗ trợ toàn bộ thì không cần mua theo hộ gia đình: bạn bỏ người đó khỏi danh sách ở trên.</p>
          <Entries of={entries} />
          {areas.map((area) => (
            <div key={area} data-former={area}>
              <p>
                <strong>Chỉ ở {area} cũ</strong>, chưa tính vào số tiền ở trên:
              </p>
              <Entries of={formerAreas.filter(({ formerProvince }) => formerProvince === area)} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function Entries({ of }: { of: readonly LocalHealthEntry[] }) {
  return (
    <ul>
      {of.map((entry) => (
        <li key={entry.who}>
          {entry.who}: <strong>{healthShare(entry)}</strong>
          {entry.until && <>, đến {formatDay(day(entry.until))}</>}
          <Cites cites={entry.cites} doubtful={isDoubtful(entry.confidence)} />
        </li>
      ))}
    </ul>
  );
}
