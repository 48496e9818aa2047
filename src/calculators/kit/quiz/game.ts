/** The game between two teams, as a record and what happens to it; no clock, no screen. */

export type Team = 0 | 1;

/** A question as it reads today. */
export interface Card {
  id: string;
  topic: string;
  /** 1 to 3: also the points it gives. */
  level: number;
  ask: string;
  options: readonly string[];
  /** Which option is right. */
  right: number;
  why: string;
  cite: string;
  /** Address of the page that explains it. */
  more: string;
}

export interface Game {
  cards: readonly Card[];
  /** Which card is asked; past the last one the game is over. */
  at: number;
  scores: readonly [number, number];
  turn: Team;
  /** Options already found wrong. */
  tried: readonly number[];
  /** Teams that have had their chance at this card. */
  had: readonly Team[];
  /** The answer is on the screen. */
  told: boolean;
}

const other = (team: Team): Team => (team === 0 ? 1 : 0);

export const isOver = ({ at, cards }: Game) => at >= cards.length;

/** The teams begin in turns. */
function ask(game: Pick<Game, 'cards' | 'scores'>, at: number): Game {
  return { ...game, at, turn: (at % 2) as Team, tried: [], had: [], told: false };
}

export const begin = (cards: readonly Card[]): Game => ask({ cards, scores: [0, 0] }, 0);

/** The team's chance is gone; the other one has the same, once. */
function passOn(game: Game): Game {
  const had = [...game.had, game.turn];
  return had.length === 2 ? { ...game, had, told: true } : { ...game, had, turn: other(game.turn) };
}

/** The team whose turn it is says an option; what was found wrong cannot be said again. */
export function answer(game: Game, option: number): Game {
  const card = game.cards[game.at];
  if (!card || game.told || game.tried.includes(option) || option >= card.options.length) return game;
  if (option !== card.right) return passOn({ ...game, tried: [...game.tried, option] });
  const [first, second] = game.scores;
  return { ...game, told: true, scores: game.turn === 0 ? [first + card.level, second] : [first, second + card.level] };
}

export const timeUp = (game: Game): Game => (game.told || isOver(game) ? game : passOn(game));

/** Shows the answer without points for anybody. */
export const tell = (game: Game): Game => ({ ...game, told: true });

export const next = (game: Game): Game => ask(game, game.at + 1);

/** What one key does: shows the answer, then the next question, until the game is over. */
export const goOn = (game: Game): Game => (isOver(game) ? game : game.told ? next(game) : tell(game));

/** The team ahead; undefined when they are equal. */
export const ahead = ({ scores: [first, second] }: Game): Team | undefined => (first === second ? undefined : first > second ? 0 : 1);

/** So many cards in an order of chance, easy ones first; `random` gives numbers from 0 to below 1. */
export function deal(cards: readonly Card[], count: number, random: () => number): Card[] {
  const left = [...cards];
  const dealt: Card[] = [];
  while (dealt.length < count && left.length > 0) dealt.push(...left.splice(Math.floor(random() * left.length), 1));
  return dealt.sort((a, b) => a.level - b.level);
}
