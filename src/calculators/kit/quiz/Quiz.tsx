/** The quiz for two teams: who plays, and what is asked. */
import { useState } from 'preact/hooks';
import { begin, deal, type Card, type Game, type Team } from './game';
import { Play } from './Play';
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
      autocomplete="off"
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
