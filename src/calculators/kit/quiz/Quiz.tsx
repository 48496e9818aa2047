/** The quiz for two teams, on a phone or thrown on a wall: choose, play by touch or keys, see the answer with its article. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ahead, answer, begin, deal, goOn, isOver, timeUp, type Card, type Game, type Team } from './game';
import { cardsOnPage } from './read';

interface TopicChoice {
  id: string;
  title: string;
  count: number;
}

interface Props {
  topics: readonly TopicChoice[];
  /** Names of the levels, easiest first. */
  levels: readonly string[];
}

const LETTERS = 'ABC';
const COUNTS = [6, 10, 20];
const SECONDS = [0, 10, 15, 30];
const TEAMS = ['Đội một', 'Đội hai'] as const;

export default function Quiz({ topics, levels }: Props) {
  const [names, setNames] = useState<readonly string[]>(['', '']);
  const [left, leave] = useState<readonly string[]>([]);
  const [level, setLevel] = useState(0);
  const [count, setCount] = useState(COUNTS[1]!);
  const [seconds, setSeconds] = useState(SECONDS[2]!);
  const [game, setGame] = useState<Game>();
  const nameOf = (team: Team) => names[team]?.trim() || TEAMS[team];
  const chosen = (card: Card) => !left.includes(card.topic) && (level === 0 || card.level === level);
  const start = () => {
    const cards = deal(cardsOnPage().filter(chosen), count, Math.random);
    if (cards.length > 0) setGame(begin(cards));
  };
  if (game)
    return (
      <Play
        game={game}
        change={(step) => setGame((now) => now && step(now))}
        seconds={seconds}
        nameOf={nameOf}
        leave={() => setGame(undefined)}
      />
    );
  return (
    <form
      class="quiz-setup needs-js"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      {TEAMS.map((team, index) => (
        <p key={team} class="field">
          <label for={`doi-${index}`}>Tên {team.toLowerCase()}</label>
          <input
            id={`doi-${index}`}
            type="text"
            maxLength={24}
            autoComplete="off"
            placeholder={team}
            value={names[index]}
            onInput={({ currentTarget }) => setNames(names.map((name, at) => (at === index ? currentTarget.value : name)))}
          />
        </p>
      ))}
      <fieldset class="field choices">
        <legend>Chủ đề</legend>
        <div class="choice-list">
          {topics.map(({ id, title, count }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={!left.includes(id)}
                onChange={() => leave(left.includes(id) ? left.filter((one) => one !== id) : [...left, id])}
              />
              <span>
                {title} ({count} câu)
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Pick
        label="Độ khó"
        value={level}
        change={setLevel}
        options={[[0, 'Từ dễ đến khó'], ...levels.map((name, at): [number, string] => [at + 1, name])]}
      />
      <Pick label="Số câu" value={count} change={setCount} options={COUNTS.map((number) => [number, `${number} câu`])} />
      <Pick
        label="Thời gian mỗi câu"
        value={seconds}
        change={setSeconds}
        options={SECONDS.map((number) => [number, number === 0 ? 'Không đếm giờ' : `${number} giây`])}
      />
      {left.length === topics.length && <p role="status">Chọn ít nhất một chủ đề.</p>}
      <p class="actions">
        <button class="main" type="submit" disabled={left.length === topics.length}>
          Bắt đầu chơi
        </button>
      </p>
    </form>
  );
}

interface PickProps {
  label: string;
  value: number;
  change: (value: number) => void;
  options: readonly (readonly [number, string])[];
}

function Pick({ label, value, change, options }: PickProps) {
  return (
    <p class="field">
      <label>
        {label}
        <select value={value} onChange={({ currentTarget }) => change(Number(currentTarget.value))}>
          {options.map(([number, text]) => (
            <option key={number} value={number} selected={number === value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

interface PlayProps {
  game: Game;
  /** Keys may come faster than the screen is drawn: each acts on the game as it then stands. */
  change: (step: (game: Game) => Game) => void;
  /** For each chance; 0 for no clock. */
  seconds: number;
  nameOf: (team: Team) => string;
  leave: () => void;
}

function Play({ game, change, seconds, nameOf, leave }: PlayProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [rest, setRest] = useState(seconds);
  const [paused, pause] = useState(false);
  const card = game.cards[game.at];
  const running = seconds > 0 && !paused && !game.told && !isOver(game);
  const chance = `${game.at} ${game.had.length}`;
  useEffect(() => setRest(seconds), [chance, seconds]);
  useEffect(() => {
    if (!running) return;
    const clock = setInterval(() => setRest((now) => now - 1), 1000);
    return () => clearInterval(clock);
  }, [running, chance]);
  useEffect(() => {
    if (running && rest <= 0) change(timeUp);
  }, [rest]);
  useEffect(() => {
    frame.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView();
  }, [game.at]);

  const fullScreen = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : frame.current?.requestFullscreen?.())?.catch(() => undefined);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const option = Math.max('abc'.indexOf(key), '123'.indexOf(key));
    const onButton = (event.target as Element).closest('button, a');
    if (key.length === 1 && option >= 0) change((now) => answer(now, option));
    else if (!isOver(game) && (key === 'arrowright' || key === 'pagedown' || ((key === 'enter' || key === ' ') && !onButton))) change(goOn);
    else if (key === 'p') pause(!paused);
    else if (key === 'f') fullScreen();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <div class="quiz" ref={frame} tabIndex={-1}>
      <Scores game={game} nameOf={nameOf} />
      {card ? (
        <>
          <p class="quiz-line">
            <span>
              Câu {game.at + 1}/{game.cards.length}, {card.level} điểm
            </span>
            {seconds > 0 && !game.told && (
              <button
                type="button"
                class={rest <= 5 ? 'clock soon' : 'clock'}
                aria-label={`${rest} giây. ${paused ? 'Đếm giờ tiếp' : 'Dừng đồng hồ'}`}
                onClick={() => pause(!paused)}
              >
                {rest}
                {paused && <span aria-hidden="true">▶</span>}
              </button>
            )}
          </p>
          <h2 class="quiz-ask">{card.ask}</h2>
          <div class="quiz-options">
            {card.options.map((text, at) => (
              <button
                key={text}
                type="button"
                class={game.told && at === card.right ? 'right' : game.tried.includes(at) ? 'wrong' : undefined}
                disabled={game.told || game.tried.includes(at)}
                onClick={() => change((now) => answer(now, at))}
              >
                <b>{LETTERS[at]}</b> <span>{text}</span>
                {game.told && at === card.right && <span class="verdict">✓ đúng</span>}
                {game.tried.includes(at) && <span class="verdict">✗ sai</span>}
              </button>
            ))}
          </div>
          <p class="quiz-said" role="status">
            {game.told ? `Đáp án ${LETTERS[card.right]}. ${card.why}` : game.had.length > 0 ? `Mời ${nameOf(game.turn)} trả lời.` : ''}
          </p>
          {game.told && (
            <p class="quiz-cite">
              {card.cite}.{' '}
              <a href={card.more} target="_blank">
                Đọc thêm
              </a>
            </p>
          )}
        </>
      ) : (
        <h2 class="quiz-ask" role="status">
          {ahead(game) === undefined ? 'Hai đội bằng điểm!' : `${nameOf(ahead(game)!)} thắng!`}
        </h2>
      )}
      <p class="actions">
        {card && (
          <button type="button" class="main" onClick={() => change(goOn)}>
            {!game.told ? 'Xem đáp án' : game.at + 1 < game.cards.length ? 'Câu tiếp' : 'Kết quả'}
          </button>
        )}
        <button type="button" onClick={fullScreen}>
          Toàn màn hình
        </button>
        <button type="button" onClick={leave}>
          {card ? 'Nghỉ chơi' : 'Chơi lượt khác'}
        </button>
      </p>
    </div>
  );
}

function Scores({ game, nameOf }: Pick<PlayProps, 'game' | 'nameOf'>) {
  return (
    <ul class="quiz-scores">
      {([0, 1] as const).map((team) => (
        <li key={team} class={!game.told && !isOver(game) && game.turn === team ? 'turn' : undefined}>
          <span>{nameOf(team)}</span> <strong>{game.scores[team]}</strong>
          {!game.told && !isOver(game) && game.turn === team && <em>đến lượt</em>}
        </li>
      ))}
    </ul>
  );
}
