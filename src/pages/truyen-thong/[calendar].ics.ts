/** The seasons, and the coming changes of law, as calendar files. */
import type { APIRoute } from 'astro';
import { calendar, type Change } from '#law/calendar';
import { yearOf } from '#law/month';
import { calendarFile, type CalendarEvent } from '#site/ics';
import { comingOccasions, seasons, spanOf } from '#site/seasons';
import { LAW_DAY } from '#site/today';
import { publicUrl } from '#site/url';

const files: Record<string, { name: string; events: () => CalendarEvent[] }> = {
  'mua-van-dong': {
    name: 'Lịch đi vận động BHXH, BHYT',
    events: () => [
      ...seasons.map((season) => ({
        id: `mua-${season.id}`,
        title: season.title,
        ...spanOf(season, yearOf(LAW_DAY)),
        about: `${season.who}. ${season.do}`,
        link: publicUrl('/truyen-thong/lich/'),
        yearly: true,
      })),
      ...comingOccasions(LAW_DAY).map(({ id, title, from, until, who, do: advice, pages }) => ({
        ...{ id: `dip-${id}-${until}`, title, from, until },
        about: `${who}. ${advice}`,
        link: publicUrl(pages[0] ?? '/truyen-thong/lich/'),
      })),
    ],
  },
  'thay-doi-luat': {
    name: 'Thay đổi của luật BHXH, BHYT',
    events: () =>
      [...comingByDay()].map(([id, changes]) => ({
        id,
        title: changes[0]!.subject.title,
        from: changes[0]!.on,
        about: changes.map(({ text }) => text).join('\n'),
        link: publicUrl('/luat/lich-thay-doi/'),
      })),
  },
};

/** One event for a subject and day, under a name that stays when other changes come or pass. */
function comingByDay(): Map<string, Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of calendar()) {
    const id = `luat-${change.on}-${change.subject.kind}-${change.subject.id}`;
    if (change.on > LAW_DAY) found.set(id, [...(found.get(id) ?? []), change]);
  }
  return found;
}

export function getStaticPaths() {
  return Object.keys(files).map((name) => ({ params: { calendar: name } }));
}

export const GET: APIRoute = ({ params }) => {
  const file = files[params['calendar'] ?? '']!;
  return new Response(calendarFile(file.name, file.events(), LAW_DAY), { headers: { 'content-type': 'text/calendar;charset=utf-8' } });
};
