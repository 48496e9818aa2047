/**
 * What the law data need from the editor on a day: yearly figures not entered yet, values and local resolutions
 * about to end. Evaluated for the law day, by the tests and `npm run more -- law:january`, never by the build:
 * an urgent change must always be able to go out.
 */
import type { FullParameter, FullProvince } from './all';
import { formatDay } from './format';
import { addDays, day, yearOf, type Day } from './month';

export interface Upkeep {
  /** overdue fails the tests; the others are a warning. */
  kind: 'overdue' | 'awaited' | 'ending';
  text: string;
}

/** How long before an end or a change the editor hears of it; a working habit, not law. */
export const NOTICE_DAYS = 60;

export function upkeep(parameters: readonly FullParameter[], provinces: readonly FullProvince[], on: Day): Upkeep[] {
  return [
    ...parameters.flatMap((parameter) => yearlyUpkeep(parameter, on)),
    ...parameters.flatMap((parameter) => endingValue(parameter, on)),
    ...provinces.flatMap((province) => endingSupport(province, on)),
  ];
}

/** A year without its value: awaited until `expectedBy`, overdue after it. A null is no value. */
function yearlyUpkeep(parameter: FullParameter, on: Day): Upkeep[] {
  if (parameter.validity !== 'yearly' || parameter.expectedBy === undefined) return [];
  const year = yearOf(on);
  if (parameter.values.some((entry) => yearOf(day(entry.from)) === year && entry.value !== null)) return [];
  const due = day(`${year}-${parameter.expectedBy}`);
  const file = `content/law/parameters/${parameter.id}.yaml`;
  const remedy = `thêm mục “from: ${year}-01-01” vào ${file}`;
  if (on <= due)
    return [
      { kind: 'awaited', text: `${parameter.title}: chưa có số của năm ${year}, chờ đến ${formatDay(due)}. Khi công bố: ${remedy}.` },
    ];
  return [
    {
      kind: 'overdue',
      text: `${parameter.title}: đã quá ${formatDay(due)} mà chưa có số của năm ${year} — ${remedy}; nếu cơ quan công bố muộn thì sửa expectedBy và lastVerified.`,
    },
  ];
}

function endingValue(parameter: FullParameter, on: Day): Upkeep[] {
  const until = parameter.values.at(-1)?.until;
  if (parameter.topic === 'con-so' || !endsSoon(until, on)) return [];
  return [
    {
      kind: 'ending',
      text: `${parameter.title}: hết thời hạn ${formatDay(day(until))}, chưa có mức tiếp theo trong content/law/parameters/${parameter.id}.yaml.`,
    },
  ];
}

function endingSupport(province: FullProvince, on: Day): Upkeep[] {
  const kinds = [
    { what: 'BHXH tự nguyện', entries: province.voluntary },
    { what: 'BHYT', entries: province.health },
  ];
  return kinds.flatMap(({ what, entries }) => {
    const ends = [...new Set(entries.flatMap((entry) => (endsSoon(entry.until, on) ? [entry.until] : [])))];
    return ends
      .filter((until) => !entries.some((entry) => entry.from !== undefined && entry.from > until))
      .map((until): Upkeep => ({
        kind: 'ending',
        text: `${province.name}: hỗ trợ thêm ${what} hết hạn ${formatDay(day(until))}, chưa có nghị quyết sau trong content/law/provinces/${province.id}.yaml.`,
      }));
  });
}

function endsSoon(until: string | undefined, on: Day): until is string {
  return until !== undefined && until >= on && until <= addDays(on, NOTICE_DAYS);
}
