/** Pairs of answers that share time, in every calculator, each with a plain reading of when both cannot be. */
import fc from 'fast-check';
import { addDays, addMonths, day, daysBetween, month, monthFromIndex, monthIndex, monthOf, type Day, type Month } from '#law/month';

/** The day the table is read on. */
export const on = day('2026-11-22');
const now = monthOf(on);

const between = (from: string, to: string) => fc.integer({ min: monthIndex(month(from)), max: monthIndex(month(to)) }).map(monthFromIndex);
const dayFrom = (first: string, days: number) => fc.integer({ min: 0, max: days }).map((count) => addDays(day(first), count));
const count = (max: number, min = 0) => fc.integer({ min, max });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: fc.constant('' as const) });

/** Months from `from` to `to`, both counted. */
const room = (from: Month, to: Month) => Math.max(0, monthIndex(to) - monthIndex(from) + 1);
const ofAge = (birth: Month) => addMonths(birth, 15 * 12);
const SUPPORT = month('2018-01');
const AHEAD = 60;

const births = between('1930-01', '2015-12');
const rowFrom = (first: string) =>
  fc
    .record({
      from: between(first, '2026-11'),
      length: count(120),
      scheme: fc.constantFrom('voluntary' as const, 'compulsory' as const),
    })
    .map(({ from, length, scheme }) => ({
      scheme: from < '2008-01' ? ('compulsory' as const) : scheme,
      from,
      to: addMonths(from, length) > now ? now : addMonths(from, length),
      income: 6_000_000,
    }));
const rows = fc.array(rowFrom('1995-01'), { minLength: 1, maxLength: 4 });
/** Where only voluntary months are asked. */
const voluntaryRows = fc.array(
  rowFrom('2008-01').map((row) => ({ ...row, scheme: 'voluntary' as const, income: 0 })),
  { minLength: 1, maxLength: 4 },
);
type Rows = readonly { scheme: string; from: Month; to: Month }[];
/** The months of the rows, each once; of a month under both schemes the compulsory one. */
const monthsOf = (told: Rows, voluntary = false) => {
  const all = (kind?: string) =>
    told
      .filter(({ scheme }) => !kind || scheme === kind)
      .flatMap(({ from, to }) => Array.from({ length: room(from, to) }, (_, at) => addMonths(from, at)));
  const compulsory = new Set(all('compulsory'));
  return new Set(voluntary ? all('voluntary').filter((one) => !compulsory.has(one)) : all());
};
const supportable = (told: Rows) => [...monthsOf(told, true)].filter((one) => one >= SUPPORT).length;

export interface Pair {
  calculator: string;
  of: string;
  answers: fc.Arbitrary<Record<string, unknown>>;
  cannot: (answers: never) => boolean;
}

/** One line of the table; `fixed` are the answers that make the boxes asked. */
const pair = <T extends Record<string, unknown>>(
  calculator: string,
  answers: { [K in keyof T]: fc.Arbitrary<T[K]> },
  cannot: (answers: T) => boolean,
  fixed: object = {},
): Pair => ({
  calculator,
  of: Object.keys(answers).join(', '),
  answers: fc.record(answers).map((some) => ({ ...fixed, ...some })),
  cannot: cannot as Pair['cannot'],
});

const share = { percent: 20 };
const ends = (calculator: string, first: string, fixed: object = {}) =>
  pair(
    calculator,
    { on: between(first, '2035-12'), localUntil: between('2018-01', '2040-12') },
    ({ on: at, localUntil }) => localUntil < at,
    {
      localShare: share,
      ...fixed,
    },
  );
const supported = (calculator: string, first: string, fixed: object = {}) =>
  pair(
    calculator,
    { on: between(first, '2035-12'), used: count(400) },
    ({ on: at, used }) => used > room(SUPPORT, addMonths(at, AHEAD)),
    fixed,
  );
const daysPassed = (from: Day) => daysBetween(day(`${from.slice(0, 4)}-01-01`), from);

export const PAIRS: Pair[] = [
  supported('muc-dong', '2025-07'),
  ends('muc-dong', '2025-07'),
  supported('ho-tro', '2025-07'),
  ends('ho-tro', '2025-07'),
  pair(
    'ho-tro',
    { used: count(130, 1), periods: voluntaryRows },
    ({ used, periods }) => used !== Math.min(120, [...monthsOf(periods)].filter((one) => one >= SUPPORT).length),
  ),
  supported('dong-truoc', '2026-11', { career: 50 }),
  ends('dong-truoc', '2026-11'),
  pair('dong-truoc', { career: count(50, 1), used: count(130) }, ({ career, used }) => used > career * 12),
  pair('dong-truoc', { on: between('2025-07', '2030-12') }, ({ on: at }) => at < now),
  pair(
    'dong-bu',
    { birth: births, credited: count(600), on: between('2026-01', '2035-12') },
    ({ birth, credited, on: at }) => credited > room(ofAge(birth), at),
  ),
  pair('tuoi-huu', { birth: births }, ({ birth }) => ofAge(birth) > now),
  pair('luong-huu', { birth: births, paid: count(600) }, ({ birth, paid }) => paid > room(ofAge(birth), now)),
  pair('luong-huu', { birth: births, paid: count(600) }, ({ birth, paid }) => paid > room(ofAge(birth), now), {
    mode: 'stop',
    income: 6_000_000,
  }),
  pair('luong-huu', { paid: count(600), used: count(300) }, ({ paid, used }) => used > paid, { birth: month('1960-01') }),
  pair(
    'luong-huu',
    { birth: births, from: between('2026-11', '2085-12') },
    ({ birth, from }) => from < ofAge(birth) || from > addMonths(birth, 1200),
  ),
  pair('luong-huu', { from: between('2026-11', '2060-12'), until: between('2026-11', '2085-12') }, ({ from, until }) => until < from),
  pair('luong-huu', { birth: births, until: between('2026-11', '2085-12') }, ({ birth, until }) => until > addMonths(birth, 1200)),
  pair('luong-huu', { birth: births, history: rows }, ({ birth, history }) => [...monthsOf(history)].some((one) => one < ofAge(birth))),
  pair('luong-huu', { history: rows, paid: count(300, 1) }, ({ history, paid }) => paid !== monthsOf(history).size, {
    birth: month('1960-01'),
  }),
  pair(
    'luong-huu',
    { history: rows, from: between('2018-01', '2030-12') },
    ({ history, from }) => from !== now && [...monthsOf(history)].some((one) => one >= from),
    {
      birth: month('1960-01'),
    },
  ),
  pair(
    'luong-huu',
    { history: rows, used: count(300) },
    ({ history, used }) => used > 0 && used > supportable(history) + (supportable(history) && AHEAD),
    {
      birth: month('1960-01'),
    },
  ),
  pair('rut-hay-giu', { birth: births, first: between('1995-01', '2035-12') }, ({ birth, first }) => first < ofAge(birth)),
  pair(
    'rut-hay-giu',
    { first: between('1995-01', '2026-10'), credited: count(600, 1), stopped: count(300) },
    ({ first, credited, stopped }) => credited > room(first, addMonths(now, -1 - stopped)),
    { birth: month('1960-01') },
  ),
  pair(
    'rut-hay-giu',
    { birth: births, credited: count(600, 1), stopped: count(300) },
    ({ birth, credited, stopped }) => credited > room(ofAge(birth), addMonths(now, -1 - stopped)),
    { first: '' },
  ),
  pair('rut-hay-giu', { credited: count(300, 1), early: count(300) }, ({ credited, early }) => early > credited, {
    birth: month('1960-01'),
    first: '',
  }),
  pair(
    'rut-hay-giu',
    { first: between('1995-01', '2026-10'), early: count(300) },
    ({ first, early }) => early > room(first, month('2013-12')) || (early === 0 && first < '2014-01'),
    { birth: month('1960-01'), credited: 60 },
  ),
  pair(
    'rut-hay-giu',
    { credited: count(300, 1), early: count(300) },
    ({ credited, early }) => credited - early > room(month('2014-01'), addMonths(now, -1)),
    { birth: month('1950-01'), first: '', stopped: 0 },
  ),
  pair('rut-hay-giu', { credited: count(300, 1), voluntary: count(300) }, ({ credited, voluntary }) => voluntary > credited, {
    birth: month('1960-01'),
    first: '',
  }),
  pair('rut-mot-lan', { history: rows, on: between('2025-07', '2030-12') }, ({ history, on: at }) =>
    [...monthsOf(history)].some((one) => one > at),
  ),
  pair(
    'rut-mot-lan',
    { history: rows, supported: count(300) },
    ({ history, supported: used }) => supportable(history) > 0 && used > supportable(history),
  ),
  pair(
    'so-sanh',
    { birth: births, on: between('2026-11', '2035-12') },
    ({ birth, on: at }) => at < ofAge(birth) || at > addMonths(birth, 1200),
  ),
  pair('so-sanh', { birth: births, paying: count(45, 1) }, ({ birth, paying }) => addMonths(now, paying * 12 - 1) > addMonths(birth, 1200)),
  ends('bhyt', '2019-01'),
  pair('tu-tuat', { diedOn: dayFrom('2025-07-01', 900) }, ({ diedOn }) => diedOn > on),
  pair('tu-tuat', { compulsory: count(300, 1), early: count(400) }, ({ compulsory, early }) => early > compulsory),
  pair(
    'tu-tuat',
    { diedOn: dayFrom('2025-07-01', 500), compulsory: count(400, 1), early: count(300) },
    ({ diedOn, compulsory, early }) => compulsory - early > room(month('2014-01'), monthOf(diedOn)),
  ),
  pair(
    'tu-tuat',
    { diedOn: dayFrom('2025-07-01', 500), voluntary: count(400, 1) },
    ({ diedOn, voluntary }) => voluntary > room(month('2008-01'), monthOf(diedOn)),
    { compulsory: 0 },
  ),
  pair('that-nghiep', { paid: count(40), within: count(36) }, ({ paid, within }) => within > Math.min(24, paid)),
  pair(
    'that-nghiep',
    { endedOn: dayFrom('2026-01-01', 900), filedOn: dayFrom('2026-01-01', 900) },
    ({ endedOn, filedOn }) => filedOn < endedOn,
  ),
  pair('om-dau', { from: dayFrom('2025-07-01', 500), to: dayFrom('2025-07-01', 500) }, ({ from, to }) => to < from),
  pair('om-dau', { from: dayFrom('2025-07-01', 500), used: count(366) }, ({ from, used }) => used > daysPassed(from)),
  pair(
    'om-dau',
    { from: dayFrom('2025-07-01', 500), childBirth: dayFrom('2024-01-01', 1200) },
    ({ from, childBirth }) => childBirth > from,
    { who: 'child', to: '2027-06-01' },
  ),
  pair('om-dau', { to: dayFrom('2025-07-01', 40), off: count(60) }, ({ to, off }) => off > daysBetween(day('2025-07-01'), to) + 1, {
    from: '2025-07-01',
  }),
  pair(
    'om-dau',
    { backOn: dayFrom('2025-07-01', 500), restFrom: dayFrom('2025-07-01', 500) },
    ({ backOn, restFrom }) => restFrom < backOn,
    { who: 'rest', sickThisYear: 0 },
  ),
  pair(
    'om-dau',
    { backOn: dayFrom('2025-07-01', 500), sickThisYear: count(366) },
    ({ backOn, sickThisYear }) => sickThisYear > daysPassed(backOn),
    { who: 'rest' },
  ),
  pair(
    'thai-san',
    { birth: dayFrom('2025-07-01', 900), adoptedOn: dayFrom('2025-07-01', 900) },
    ({ birth, adoptedOn }) => adoptedOn < birth,
    { who: 'adoption' },
  ),
  pair(
    'thai-san',
    { birth: dayFrom('2025-07-01', 900), leaveFrom: dayFrom('2025-07-01', 900) },
    ({ birth, leaveFrom }) => leaveFrom > birth || daysBetween(leaveFrom, birth) > 62,
  ),
  pair(
    'thai-san',
    { birth: dayFrom('2025-07-01', 900), leaveFrom: dayFrom('2025-07-01', 900) },
    ({ birth, leaveFrom }) => leaveFrom < birth,
    { who: 'father' },
  ),
  pair('thai-san', { birth: dayFrom('2025-07-01', 900), backOn: dayFrom('2025-07-01', 900) }, ({ birth, backOn }) => backOn < birth),
  pair('thai-san', { paid: count(12), compulsoryPaid: count(12) }, ({ paid, compulsoryPaid }) => compulsoryPaid > paid, { kind: 'both' }),
  pair('thai-san', { paid: count(12), paidTotal: count(40) }, ({ paid, paidTotal }) => paidTotal < paid, { special: 'bed-rest' }),
  pair('thai-san', { paid: count(12), paid24: count(24) }, ({ paid, paid24 }) => paid24 < paid || paid24 - paid > 12, {
    special: 'infertility',
  }),
  pair(
    'thai-san',
    { birth: dayFrom('2025-07-01', 900), motherBirth: maybe(dayFrom('2005-01-01', 3600)) },
    ({ birth, motherBirth }) => motherBirth !== '' && ofAge(monthOf(motherBirth)) > monthOf(birth),
  ),
];
