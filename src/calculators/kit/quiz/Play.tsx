/** A game of the quiz, on a phone or thrown on a wall: by touch or keys, each answer with its article. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ahead, answer, goOn, isOver, timeUp, type Game, type Team } from './game';

const LETTERS = 'ABC';

interface PlayProps {
  game: Game;
  /** Keys may come faster than the screen is drawn: each acts on the game as it then stands. */
  change: (step: (game: Game) => Game) => void;
  /** For each chance; 0 for no clock. */
  seconds: number;
  nameOf: (team: Team) => string;
  leave: () => void;
}

export function Play({ game, change, seconds, nameOf, leave }: PlayProps) {
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
