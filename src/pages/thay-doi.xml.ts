/** Feed of the changes of law, one item per day. Names what changes; the amounts are on the page it links to. */
import rss from '@astrojs/rss';
import { register } from '#law/all';
import { calendar, type Change } from '#law/calendar';
import { formatDay } from '#law/format';
import { addDays, type Day } from '#law/month';
import { edition } from '#site/edition';
import { LAW_DAY } from '#site/today';
import { publicUrl } from '#site/url';

/** Readers of feeds want the news: what comes within a year and what came lately, not the whole history. */
const DAYS_AHEAD = 366;
const LENGTH = 40;

export function GET() {
  const changes = calendar().filter((change) => change.on <= addDays(LAW_DAY, DAYS_AHEAD));
  const days = [...new Set(changes.map((change) => change.on))].reverse().slice(0, LENGTH);
  return rss({
    title: `Thay đổi của luật – ${edition.name}`,
    description: 'Mức nào về BHXH, BHYT sắp đổi, đã đổi, từ ngày nào, theo văn bản nào.',
    site: publicUrl('/luat/'),
    items: days.map((on) =>
      item(
        on,
        changes.filter((change) => change.on === on),
      ),
    ),
    customData: '<language>vi</language>',
  });
}

function item(on: Day, changes: readonly Change[]) {
  const issued = changes.flatMap(({ cites: [cite] }) => (cite && register[cite.document]?.issued) ?? []).sort();
  const [{ subject }, ...more] = changes as [Change, ...Change[]];
  return {
    title: `Từ ${formatDay(on)}: ${subject.title}${more.length > 0 ? ` và ${more.length} thay đổi khác` : ''}`,
    link: publicUrl(`/luat/lich-thay-doi/#ngay-${on}`),
    description: changes.map(told).join(' '),
    // What is still to come was news when its last document was issued; the build never asks the clock.
    pubDate: new Date(on <= LAW_DAY ? on : (issued.at(-1) ?? LAW_DAY)),
  };
}

/** A change of a parameter is told without its amounts: feeds are kept for years. */
function told({ subject, text, cites: [cite] }: Change): string {
  const what = subject.kind === 'parameter' && cite ? 'có thay đổi' : text.replace(/\.$/, '');
  return `${subject.title}: ${what}${cite ? ` (${cite.short})` : ''}.`;
}
