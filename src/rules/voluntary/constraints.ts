/** Which answers about one life cannot be together, each with the sentence that stands beside its box. */
import voluntaryAge from '#content/law/parameters/voluntary-age.yaml';
import { formatAge, formatDong, formatDuration, formatMonth } from '#law/format';
import { addMonths, later, monthsBetween, type Month } from '#law/month';
import type { Dong, Months } from '#law/units';
import { incomeLimits } from './income-limits';
import { firstVoluntaryMonth, lowestIncome } from './past-incomes';
import { firstSupportedMonth } from './support';

/** Nobody plans beyond this age, in months; no law says so. */
const LONGEST_LIFE = 100 * 12;

/** Answers that share time; what is not asked is left out. Counts are months. */
export interface Life {
  birth?: Month;
  /** The last month that may have been paid. */
  until: Month;
  /** The first month of a plan, or the month of a decision, where it is another one. */
  on?: Month;
  /** The last month of a plan. */
  end?: Month | '';
  /** The first month paid; '' when it is not remembered. */
  first?: Month | '';
  /** Months paid; of them voluntarily; of them before `boundary`; supported by the State. */
  credited?: Months;
  voluntary?: Months;
  early?: Months;
  used?: Months;
  boundary?: Month;
  /** How many months may be paid before they come, where months of support are counted. */
  ahead?: Months;
  /** Average income of the months paid, đồng/tháng. */
  average?: Dong;
  /** The same months stated period by period, put together. */
  stated?: { months: Months; supportableMonths: Months; first?: Month; last?: Month; firstVoluntary?: Month | undefined } | undefined;
}

/** Months counted among those paid. */
const PARTS = ['voluntary', 'early', 'used'] as const;

export type Contradictions = Partial<Record<keyof Life, string>>;

const ageToPay = (): number => voluntaryAge.values[0]!.value as number;

/** The month in which somebody is old enough to pay. Luật BHXH 2024 Điều 2 khoản 4; paid work begins no earlier. */
export function firstPossibleMonth(birth: Month): Month {
  return addMonths(birth, ageToPay());
}

/** What a rule about one life works with. */
interface Look {
  life: Life;
  found: Contradictions;
  /** The first sentence about an answer stands. */
  say: (name: keyof Life, wrong: unknown, sentence: () => string) => void;
  /** Somebody paying in the month `at` must be old enough, and no older than anybody. */
  age: (name: keyof Life, at: Month | '' | undefined) => void;
  /** The months counted must have room between two months, each once. */
  room: (name: 'credited' | (typeof PARTS)[number], from: Month, to: Month, why: string) => void;
  /** The first month that may have been paid, at the earliest `earliest`. */
  since: (earliest: Month) => Month;
  /** Why counting begins where it does. */
  start: string;
}

/** Rules that only some calculators need; they take along no others. */
type Rule = (look: Look) => void;

/** What contradicts, by the answer to look at again; empty when everything can be. Every month has room for one payment. */
export function contradictions(life: Life, ...rules: Rule[]): Contradictions {
  const { birth, until, on = until, first, average, credited, stated } = life;
  const found: Contradictions = {};
  const say: Look['say'] = (name, wrong, sentence) => {
    if (wrong) found[name] ??= sentence();
  };
  const possible = birth && firstPossibleMonth(birth);
  const known = first || possible;
  const since: Look['since'] = (earliest) => [first, possible].reduce<Month>((a, b) => (b ? later(a, b) : a), earliest);
  const age: Look['age'] = (name, at) => {
    say(
      name,
      possible && at && at < possible,
      () => `Tháng ${formatMonth(at as Month)} bạn chưa đủ ${formatAge(ageToPay())} nên chưa đóng được.`,
    );
    say(name, birth && at && monthsBetween(birth, at) > LONGEST_LIFE, () => `Lúc đó bạn đã hơn ${formatAge(LONGEST_LIFE)}. Hãy xem lại.`);
  };
  const room: Look['room'] = (name, from, to, why) => {
    const most = monthsBetween(from, to);
    say(
      name,
      life[name]! > most,
      () => `Đến ${formatMonth(to)} nhiều nhất là ${formatDuration(most)}, tính từ ${formatMonth(from)} (${why}).`,
    );
  };
  const start = first && first === since(first) ? 'tháng đầu bạn đóng' : 'đủ tuổi đóng';

  if (possible && possible > on) age('birth', on);
  age('on', later(on, possible ?? on));
  age('end', life.end);
  if (!stated) for (const part of PARTS) say(part, life[part]! > credited!, () => noMoreThan(credited!));
  if (known) room('credited', since(known), until, start);
  // Paid ahead, a month is supported before it comes.
  if (life.used) room('used', since(firstSupportedMonth()), addMonths(until, life.ahead ?? 0), 'có hỗ trợ, kể cả đóng trước');
  const earliest = since(firstVoluntaryMonth());
  const lowest = average !== undefined && credited !== 0 && earliest <= until ? lowestIncome(earliest, until) : 0;
  say('average', average! < lowest, () => `Thấp hơn mức thấp nhất của những năm đó, ${formatDong(lowest)} một tháng. Hãy xem lại.`);
  // Only ever raised, so that the last month's is the highest.
  const highest = lowest && incomeLimits({ on: until, income: 0 }).value.max;
  say('average', highest && average! > highest, () => `Cao hơn mức cao nhất được đóng, ${formatDong(highest)} một tháng. Hãy xem lại.`);
  for (const rule of rules) rule({ life, found, say, age, room, since, start });
  return found;
}

const noMoreThan = (most: number) => `Không thể nhiều hơn ${formatDuration(most)} theo các ô trên. Hãy xem lại.`;

/** Periods stated beside a count, a start and months of support. */
export const ofPeriods: Rule = ({ life: { stated, on, until, credited, used, ahead = 0 }, say, age }) => {
  if (!stated) return;
  const { months, first, last, firstVoluntary, supportableMonths } = stated;
  const scheme = firstVoluntaryMonth();
  age('stated', first);
  say(
    'stated',
    firstVoluntary && firstVoluntary < scheme,
    () => `BHXH tự nguyện có từ ${formatMonth(scheme)}. Giai đoạn có tháng ${formatMonth(firstVoluntary!)} là bắt buộc phải không?`,
  );
  say('on', on && last && on <= last, () => `Các giai đoạn đã nhập đến ${formatMonth(last!)}. Hãy nhập tháng sau đó.`);
  say(
    'credited',
    credited && credited !== months,
    () => `Các giai đoạn đã nhập cộng lại là ${formatDuration(months)}. Hãy để 0, hoặc sửa các giai đoạn.`,
  );
  // Months paid ahead stand in no row yet.
  const most = supportableMonths && supportableMonths + (last && addMonths(last, 1) >= until ? ahead : 0);
  say('used', used! > most, () => noMoreThan(most));
};

/** The first month, and how many of the months paid were voluntary or before the boundary. */
export const ofFirstMonth: Rule = ({ life, found, say, age, room, since, start }) => {
  const { until, first, credited = 0, voluntary, early, boundary } = life;
  const scheme = firstVoluntaryMonth();
  age('first', first);
  say('first', first && first > until, () => `Phải trước ${formatMonth(addMonths(until, 1))}. Hãy xem lại.`);
  if (!found.credited) room('voluntary', since(scheme), until, 'có BHXH tự nguyện');
  say('voluntary', first && first < scheme && voluntary === credited, () => 'Tháng đầu chưa có BHXH tự nguyện. Hãy xem lại.');
  if (!boundary) return;
  room('early', since(first || addMonths(boundary, -LONGEST_LIFE)), addMonths(boundary, -1), start);
  const least = Math.max(credited - monthsBetween(since(boundary), until), first && first < boundary ? 1 : 0);
  say(
    // Whoever has not come to that box yet is told where they are.
    early === 0 && first ? 'first' : 'early',
    !found.credited && early! < least,
    () => `Vậy ít nhất ${formatDuration(least)} đóng trước ${formatMonth(boundary)}. Hãy nhập số tháng đó.`,
  );
};
