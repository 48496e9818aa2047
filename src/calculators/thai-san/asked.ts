/** Which questions count with which answers, and where answers contradict each other. */
import { formatDay, formatMonth } from '#law/format';
import { addMonths, earlier, monthOf, yearOf, type Day } from '#law/month';
import { earliestLeave, earliestReturn, leaveEnd } from '#rules/family/leave-dates';
import { leaveOf } from '#rules/family/maternity';
import { mostLossDays } from '#rules/family/pregnancy-leave';
import { firstPossibleMonth } from '#rules/voluntary/constraints';
import type { Errors } from '#calculators/form/form';
import { wageProblem } from '#calculators/form/wage-limits';
import { EARLIEST, fields, lateWeeks, LONG_WINDOW, MONTHS_REQUIRED, WINDOW, type Name, type Values } from './fields';

const working = ({ kind }: Values): boolean => kind === 'compulsory' || kind === 'both';

/** Months paid before. */
const paidBoxes = ({ kind }: Values): Name[] => (kind === 'none' ? [] : kind === 'both' ? ['paid', 'compulsoryPaid'] : ['paid']);

/** The questions asked at once. */
export function asked(values: Values): Name[] {
  const { who } = values;
  const paid = paidBoxes(values);
  const wage: Name[] = working(values) ? ['wage'] : [];
  if (who === 'loss') return ['who', 'kind', 'lostOn', 'weeks', ...wage, ...(values.weeks >= lateWeeks ? paid : [])];
  if (who === 'adoption')
    return ['who', 'kind', 'birth', 'adoptedOn', ...wage, ...paid, ...(working(values) ? (['takesLeave'] as const) : [])];
  return ['who', 'kind', 'birth', ...wage, ...(who === 'father' ? (['other'] as const) : [])];
}

/** Of a birth, with answers that most share: months paid before, children, delivery. */
export function askedOfBirth(values: Values): Name[] {
  if (values.who === 'loss' || values.who === 'adoption') return [];
  return [...paidBoxes(values), 'children', 'living', ...(working(values) ? (['delivery'] as const) : [])];
}

/** The questions few need: about the leave, and about the money of the commune. */
export function askedMore(values: Values): Name[] {
  const { who, special } = values;
  if (who === 'loss') return working(values) ? ['ordered'] : [];
  if (!working(values)) return who === 'mother' ? ['other'] : [];
  if (who === 'father') return ['leaveFrom'];
  const reason: Name[] =
    special === 'bed-rest' ? ['special', 'paidTotal'] : special === 'infertility' ? ['special', 'paid24'] : ['special'];
  return who === 'mother' ? ['leaveFrom', 'backOn', 'job', 'other', ...reason] : reason;
}

export function askedByCommune({ who }: Values): Name[] {
  return who === 'mother' ? ['ethnic', 'lowFertility', 'motherBirth'] : [];
}

export function allAsked(values: Values): Partial<typeof fields> {
  const names = [...asked(values), ...askedOfBirth(values), ...askedMore(values), ...askedByCommune(values)];
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

/** Compulsory months of the twelve before. */
export function compulsoryMonths({ kind, paid, compulsoryPaid }: Values): number {
  if (kind === 'both') return Math.min(paid, compulsoryPaid);
  return kind === 'compulsory' ? paid : 0;
}

/** Months of leave for the birth. */
function birthLeaveMonths({ birth, children, living }: Values): number {
  return leaveOf({ on: monthOf(birth), children: Number(children), livingChildren: Number(living) }).months;
}

/** Answers that cannot stand together, each with the sentence beside the box that mends it. */
export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const shown = allAsked(values);
  const found = { ...wrongWage(values), ...wrongMonths(values), ...wrongMother(values), ...wrongDays(values) };
  return Object.fromEntries(Object.entries(found).filter(([name]) => name in shown));
}

function wrongWage(values: Values): Errors<typeof fields> {
  const at = values.who === 'loss' ? values.lostOn : values.who === 'adoption' ? values.adoptedOn : values.birth;
  const wage = wageProblem(values.wage, at, monthOf(EARLIEST));
  return wage === undefined ? {} : { wage };
}

function wrongMonths(values: Values): Errors<typeof fields> {
  const compulsory = compulsoryMonths(values);
  return {
    ...(values.compulsoryPaid > values.paid
      ? { compulsoryPaid: `Cả hai loại mới ${values.paid} tháng. Hãy nhập nhiều nhất ${values.paid}.` }
      : {}),
    ...(values.paidTotal !== '' && values.paidTotal < compulsory
      ? { paidTotal: `Riêng một năm gần đây đã ${compulsory} tháng. Hãy nhập từ ${compulsory} trở lên.` }
      : {}),
    ...(values.paid24 !== '' && values.paid24 < compulsory
      ? { paid24: `Riêng một năm gần đây đã ${compulsory} tháng. Hãy nhập từ ${compulsory} trở lên.` }
      : {}),
    ...(values.paid24 !== '' && values.paid24 > compulsory + LONG_WINDOW - WINDOW
      ? {
          paid24: `Một năm gần đây mới ${compulsory} tháng, nên nhiều nhất ${compulsory + LONG_WINDOW - WINDOW}. Hãy xem lại.`,
        }
      : {}),
  };
}

/** No law says so. */
const OLDEST_MOTHER = 60;

function wrongMother({ kind, birth, motherBirth, paid }: Values): Errors<typeof fields> {
  const first = motherBirth === '' || kind === 'none' ? undefined : firstPossibleMonth(monthOf(motherBirth));
  if (first && first > monthOf(birth))
    return { motherBirth: `Sinh ngày này thì ${formatDay(birth)} mẹ chưa đủ tuổi đóng BHXH. Hãy xem lại.` };
  if (first && first > addMonths(monthOf(birth), -paid))
    return { motherBirth: `Sinh ngày này thì từ ${formatMonth(first)} mẹ mới đủ tuổi, chưa đóng được ${paid} tháng. Hãy xem lại.` };
  const age = motherBirth === '' ? 0 : yearOf(birth) - yearOf(motherBirth);
  return age > OLDEST_MOTHER ? { motherBirth: `Sinh năm này thì khi sinh con mẹ đã ${age} tuổi. Hãy xem lại.` } : {};
}

function wrongDays(values: Values): Errors<typeof fields> {
  const { who, birth, leaveFrom, backOn } = values;
  if (who === 'loss') return wrongOrder(values);
  if (who === 'adoption')
    return values.adoptedOn < birth ? { adoptedOn: `Con sinh ngày ${formatDay(birth)}. Hãy nhập từ ngày đó trở đi.` } : {};
  if (who === 'father')
    return leaveFrom !== '' && leaveFrom < birth ? { leaveFrom: `Con sinh ngày ${formatDay(birth)}. Hãy nhập từ ngày đó trở đi.` } : {};
  const first = earliestLeave(birth);
  if (leaveFrom !== '' && leaveFrom < first.from)
    return { leaveFrom: `Trước khi sinh nghỉ nhiều nhất ${first.source.value} tháng: sớm nhất là ngày ${formatDay(first.from)}.` };
  if (leaveFrom !== '' && leaveFrom > birth)
    return { leaveFrom: `Con sinh ngày ${formatDay(birth)} thì kỳ nghỉ bắt đầu chậm nhất ngày đó.` };
  if (backOn === '') return {};
  const from = startOf(values);
  const back = earliestReturn(from);
  if (backOn < back.from) return { backOn: `Phải nghỉ ít nhất ${back.source.value} tháng: sớm nhất là ngày ${formatDay(back.from)}.` };
  const end = leaveEnd(from, birthLeaveMonths(values));
  return backOn > end ? { backOn: `Kỳ nghỉ hết ngày ${formatDay(end)}. Đi làm lại sau ngày đó thì để trống.` } : {};
}

/** No more days are paid than the law gives, whatever the paper says; a late loss of whoever has paid long enough counts as a birth. */
function wrongOrder(values: Values): Errors<typeof fields> {
  const { lostOn, weeks, ordered } = values;
  if (ordered === '' || (weeks >= lateWeeks && compulsoryMonths(values) >= MONTHS_REQUIRED)) return {};
  const most = mostLossDays(lostOn, weeks).value;
  return ordered > most ? { ordered: `Thai ${weeks} tuần được nghỉ nhiều nhất ${most} ngày. Hãy nhập nhiều nhất ${most}.` } : {};
}

/** First day of a mother's leave. */
export function startOf({ birth, leaveFrom }: Values): Day {
  return leaveFrom === '' ? birth : earlier(leaveFrom, birth);
}
