/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { addMonths, later, monthOf, monthsBetween, type Day, type Month } from '#law/month';
import { ifKnown } from '#law/parameter';
import type { Step } from '#rules/core/answer';
import { retirementAge, type RetirementAge } from '#rules/pension/retirement-age';
import { firstEmploymentMonth } from '#rules/work/employment-plan';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { historyOf, lifeOf, paidRows, type Values } from './fields';
import { unemployment, working, type Stretch } from './life';
import { NAMES, type LifePeriod } from './life-field';
import { linkOf } from './links';
import { oldAge, type OldAge } from './old-age';

/** A stretch with its number in the picture and the page that explains it. */
export type Shown = Stretch & { number: number; link: string };

export interface Result {
  /** In the order of the calendar. */
  stretches: Shown[];
  /** Undefined for births before the tables of the law. */
  age: RetirementAge | undefined;
  /** What comes first in old age: the pension, or what stands in for it. */
  first: Stretch | undefined;
  /** Months short of a pension. */
  missing: number;
  months: number;
  /** Whole đồng over the whole life, as far as known. */
  totals: { you: number; others: number; young: number; old: number };
  /** Where months of work lie before the rates on record: the first month on record. */
  before?: Month;
  /** First and last month on the picture. */
  from: Month;
  to: Month;
  /** One sentence beside a row, by its place in the form. */
  remarks: Record<number, string[]>;
  steps: Step[];
}

const isOld = ({ kind }: Stretch): boolean => kind === 'pension' || kind === 'allowance' || kind === 'social-pension';

/** Everything for one set of answers on a day; rejects what the rules reject. */
export function compute(values: Values, today: Day): Result {
  const life = lifeOf(values);
  const work = working(life, values);
  const lost = unemployment(life, values);
  const age = ifKnown(() => retirementAge(values));
  const old: OldAge = age ? oldAge(values, life, work, age.value) : { stretches: [], average: 0, missing: 0 };
  const around = { values, today: monthOf(today), work, old };
  const stretches = [...work.stretches, ...lost, ...old.stretches]
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((stretch, index) => ({
      ...stretch,
      number: index + 1,
      // Written when its row is drawn.
      get link() {
        return linkOf(stretch, around);
      },
    }));
  const first = stretches.find(isOld);
  const sum = (of: (stretch: Stretch) => number | undefined) => stretches.reduce((total, stretch) => total + (of(stretch) ?? 0), 0);
  const from = stretches[0]?.from ?? monthOf(today);
  const since = firstEmploymentMonth();
  const ends = stretches.map((stretch) => stretch.to ?? stretch.from);
  return {
    stretches,
    age: age?.value,
    first,
    missing: old.missing,
    months: historyOf(life).months,
    totals: {
      you: sum(({ you }) => you?.total),
      others: sum(({ others }) => others?.total),
      young: sum((stretch) => (isOld(stretch) ? 0 : stretch.received?.total)),
      old: sum((stretch) => (isOld(stretch) ? stretch.received?.total : 0)),
    },
    ...(stretches.some((stretch) => stretch.kind === 'work' && stretch.from < since) ? { before: since } : {}),
    from,
    to: ends.reduce(later, first ? addMonths(first.from, values.years * 12 - 1) : from),
    remarks: remarksOf(life, lost, old),
    steps: [
      ...stretches.filter((stretch) => !isOld(stretch)).flatMap(({ steps }) => steps),
      ...old.stretches.flatMap(({ steps }) => steps),
    ],
  };
}

/** Gaps and overlaps beside the later of two rows; why a row brings nothing beside the row itself. */
function remarksOf(life: readonly LifePeriod[], lost: readonly Stretch[], old: OldAge): Record<number, string[]> {
  const remarks: Record<number, string[]> = {};
  const say = (row: number, text: string) => (remarks[row] ??= []).push(text);
  for (const { row, notes, received, kind, you } of [...lost, ...old.stretches])
    if (row !== undefined && !received && !(kind === 'filled' && you)) for (const note of notes) say(row, note);
  const rows = paidRows(life);
  const whole = historyOf(life);
  for (const { from, to } of whole.overlaps) {
    const [one, other] = rows.filter((row) => row.from <= to && row.to >= from);
    if (!one || !other) continue;
    const text = other.scheme === one.scheme ? 'mỗi tháng chỉ tính một lần' : 'tháng đó chỉ tính bắt buộc, tiền tự nguyện được trả lại';
    say(other.row, `${spanOf(from, to)} trùng với quãng ${one.row + 1}: ${text}.`);
  }
  for (const { from, to } of whole.gaps) {
    const next = rows.find((row) => row.from === addMonths(to, 1));
    const drawn = lost.find((stretch) => stretch.received && stretch.from <= to && stretch.to! >= from);
    // Months of benefit are no gap to wonder about.
    if (next && !(drawn && drawn.from <= from && drawn.to! >= to))
      say(next.row, `Trước quãng này trống ${formatDuration(monthsBetween(from, to))} (${spanOf(from, to)}), không tính vào lương hưu.`);
  }
  return remarks;
}

const spanOf = (from: Month, to: Month): string => (from === to ? formatMonth(from) : `${formatMonth(from)}–${formatMonth(to)}`);

const OLD_NAMES = { pension: 'Lương hưu', allowance: 'Trợ cấp hằng tháng', 'social-pension': 'Trợ cấp hưu trí xã hội' } as const;

/** What a stretch is called. */
export const nameOf = ({ kind }: Stretch): string => ({ ...NAMES, ...OLD_NAMES })[kind];

/** One plain sentence under the figure. */
export function sentence({ first, age, months, missing, totals, before }: Result, { years }: Pick<Values, 'years'>): string {
  if (!age) return 'Luật không có bảng tuổi nghỉ hưu cho năm sinh này.';
  if (!first) return 'Hãy nhập quãng đời đầu tiên của bạn.';
  const short = missing > 0 ? ` Thiếu ${formatDuration(missing)} để có lương hưu.` : '';
  const unknown = before ? ` (chưa kể khi đi làm trước ${formatMonth(before)})` : '';
  return `${nameOf(first)} từ ${formatMonth(first.from)}, sau ${formatDuration(months)} đóng.${short} Cả đời bạn đóng ${formatDong(totals.you)}${unknown}, về già nhận ${years} năm là ${formatDong(totals.old)}.`;
}

/** The figure of old age, đồng/tháng. */
export const figureOf = ({ first }: Result): number => first?.received?.least ?? 0;

/** The amounts a link opens with: every month has the law of its own time, whichever day it is looked at. */
export function headline(values: Values, on: Day): Headline[] {
  const result = compute(values, on);
  return [
    { label: 'Về già nhận mỗi tháng', amount: figureOf(result) },
    { label: 'Cả đời bạn đóng', amount: result.totals.you },
  ];
}

/** The short message that goes with a link. */
export function message(result: Result): string {
  const { first, totals } = result;
  if (!first) return 'Cả đời đóng và nhận bảo hiểm xã hội.';
  return `Cả đời trên một trang: bạn đóng ${formatDong(totals.you)}, ${nameOf(first).toLowerCase()} từ ${formatMonth(first.from)} là ${formatDong(figureOf(result))} mỗi tháng. Chưa kể các lần tăng và giá cả.`;
}
