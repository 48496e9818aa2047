/** Finds a commune by its name of today or of before, without accents: tells its province and wage region. What is typed stays on the device. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { findCommunes, type Commune, type Match } from '#law/commune-list';
import { loadCommunes } from '#calculators/form/commune-data';

interface Props {
  label?: string;
  /** Called with the commune a reader chooses; without it the matches are only read. */
  onPick?: (commune: Commune) => void;
  /** More about a match, for instance its office. */
  more?: (match: Match) => ComponentChildren;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** "vùng III" */
export function regionName(region: Commune['region']): string {
  return `vùng ${ROMAN[region]}`;
}

function Found({ match, onPick, more }: { match: Match } & Pick<Props, 'onPick' | 'more'>) {
  const { commune, former, part } = match;
  return (
    <li>
      <strong>
        {commune.name}, {commune.provinceName}
      </strong>
      {former && (
        <>
          {' '}
          ({part ? 'có một phần của' : 'gồm'} {former.name}, {former.district} cũ)
        </>
      )}
      <br />
      Lương tối thiểu {regionName(commune.region)}
      {commune.basis !== 'named' && (
        <span class="doubt">
          {' '}
          {commune.basis === 'rest'
            ? '(thuộc “các xã, phường còn lại”: đối chiếu Phụ lục NĐ 293/2025)'
            : '(cần đối chiếu Phụ lục NĐ 293/2025)'}
        </span>
      )}
      {more?.(match)}
      {onPick && (
        <div class="actions">
          <button type="button" onClick={() => onPick(commune)}>
            Chọn {commune.name}
          </button>
        </div>
      )}
    </li>
  );
}

export function CommuneSearch({ label = 'Xã, phường của bạn', onPick, more }: Props) {
  const [matches, setMatches] = useState<Match[]>();
  const [failed, setFailed] = useState(false);
  const typed = useRef('');
  async function search(text: string) {
    typed.current = text;
    if (text.trim().length < 2) return setMatches(undefined);
    try {
      const communes = await loadCommunes();
      setFailed(false);
      // A slow answer to what was typed before is dropped.
      if (typed.current === text) setMatches(findCommunes(communes, text));
    } catch {
      setFailed(true);
    }
  }
  return (
    <div class="field needs-js" data-commune-search>
      <label for="tim-xa">{label}</label>
      <p class="hint" id="tim-xa-goi-y">
        Gõ tên mới hay tên cũ, không dấu cũng được: “truc bach”, “ba che quang ninh”.
      </p>
      <input
        id="tim-xa"
        type="text"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="tim-xa-goi-y"
        onInput={(event) => void search(event.currentTarget.value)}
      />
      <p role="status" class="words">
        {failed
          ? 'Chưa tải được danh sách xã. Có mạng thì gõ lại.'
          : matches && (matches.length === 0 ? 'Không thấy tên này. Thử gõ ít chữ hơn.' : `${matches.length} nơi khớp:`)}
      </p>
      {matches && matches.length > 0 && (
        <ul class="found">
          {matches.map((match) => (
            <Found key={match.commune.province + match.commune.name} match={match} onPick={onPick} more={more} />
          ))}
        </ul>
      )}
    </div>
  );
}
