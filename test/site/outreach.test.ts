/** The outreach kit as built: every message of the two documents, every script within the time it may take. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { moneyInWords } from '#calculators/form/reading/words';
import { isLeaflet, pagesOf } from '../tools/dist';
import { words } from './prose';

interface Message {
  id: string;
  source: string;
  text: string;
  slogan?: boolean;
}
const { messages } = parse(readFileSync('content/outreach/messages.yaml', 'utf8')) as { messages: Message[] };
const html = (path: string) => readFileSync(`dist${path}index.html`, 'utf8').normalize('NFC');

test('the fifteen messages of 2022, the six of 2021 and their theme stand on the page, each with a fact and a picture', () => {
  const count = (source: string, slogan: boolean) =>
    messages.filter((message) => message.source === source && (message.slogan ?? false) === slogan).length;
  expect([count('hd-2022', false), count('cv-1192', false), count('cv-1192', true)]).toEqual([15, 6, 1]);
  const page = html('/truyen-thong/thong-diep/');
  for (const { id, text } of messages) {
    const [, shown] = new RegExp(`data-message="${id}"[^>]*>\\s*<p>([^<]*)</p>`).exec(page) ?? [];
    expect(shown).toBe(text);
    expect(existsSync(`content/outreach/facts/${id}.mdx`), id).toBe(true);
    expect(existsSync(`dist/truyen-thong/thong-diep/${id}.png`), id).toBe(true);
  }
});

/** Length read aloud, in tiếng (60 to 90 seconds). */
const LOUDSPEAKER = { least: 180, most: 330 };
/** About four tiếng a second. */
const FACE_TO_FACE = 250;
/** Half a minute. */
const ANNOUNCEMENT = { least: 85, most: 165 };
const PARTS = ['face', 'group', 'message'];

/** The text of one part under the law of the build's day, or of the last stretch, as a voice would read it. */
function spoken(part: string, later: boolean): string {
  // Figures stand in innermost spans: one stretch per span, classed with its first (a) or last (b) day.
  const hidden = later
    ? /<span class="b\d+">[^<]*<\/span>/g
    : /<span class="a\d+[^"]*">(?:[^<]|<span class="nojs">[^<]*<\/span>)*<\/span>/g;
  return part
    .replace(later ? /$^/ : hidden, '')
    .replace(later ? hidden : /$^/, '')
    .replace(/<span class="nojs">[^<]*<\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\d{2}\/\d{2}\/\d{4}/g, 'ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm')
    .replace(/\d[\d.]*/g, (number) => moneyInWords(Number(number.replace(/\./g, ''))).replace(/ đồng$/, ''))
    .replace(/%/g, 'phần trăm');
}

const partsOf = (page: string, as: string) =>
  [...page.matchAll(new RegExp(`<div data-script="${as}"[^>]*>([\\s\\S]*?)</div>`, 'g'))].map((match) => match[1]!);

describe.each(globSync('content/outreach/scripts/*.mdx'))('%s', (file) => {
  const page = html(`/truyen-thong/kich-ban/${file.split('/').at(-1)!.replace('.mdx', '')}/`);

  test('has all four parts, the talk in a group with questions to ask', () => {
    for (const as of PARTS) expect(partsOf(page, as).length, as).toBeGreaterThan(0);
    expect([...partsOf(page, 'loudspeaker'), ...partsOf(page, 'announcement')].length).toBeGreaterThan(0);
    expect(partsOf(page, 'group')[0]!.match(/\?/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });

  test.each([false, true])('reads aloud in its time (after the next change: %s)', (later) => {
    for (const part of partsOf(page, 'loudspeaker')) {
      const length = words(spoken(part, later)).length;
      expect(length).toBeGreaterThanOrEqual(LOUDSPEAKER.least);
      expect(length).toBeLessThanOrEqual(LOUDSPEAKER.most);
    }
    for (const part of partsOf(page, 'announcement')) {
      const length = words(spoken(part, later)).length;
      expect(length).toBeGreaterThanOrEqual(ANNOUNCEMENT.least);
      expect(length).toBeLessThanOrEqual(ANNOUNCEMENT.most);
    }
    for (const part of partsOf(page, 'face')) expect(words(spoken(part, later)).length).toBeLessThanOrEqual(FACE_TO_FACE);
  });
});

/** What is asked of a stranger by a swindler only. */
const ASKS =
  /(đưa|cho|gửi|đọc)\s+(em|tôi|cháu|con|chị|tui)\s+(xem\s+)?(số\s+)?(căn cước|định danh|thẻ|mật khẩu|mã OTP|sổ)|chụp (căn cước|thẻ) (giúp|cho)|(nộp|đóng|cầm tiền) (giúp|hộ) (bác|cô|chú|anh|chị|bà con)/iu;
/** Within which one has said who one is. */
const OPENING = 75;
const SAYS: [what: string, RegExp][] = [
  ['a name', /\[họ tên\]/],
  ['an office', /bảo hiểm xã hội|BHXH/],
  ['a card', /thẻ/],
  ['a paper of introduction', /giấy giới thiệu/],
  ['whom to ask', /gọi BHXH cơ sở kiểm tra/],
];
const talks = [
  ...globSync('content/outreach/scripts/*.mdx').map((file) => `/truyen-thong/kich-ban/${file.split('/').at(-1)!.replace('.mdx', '')}/`),
  ...globSync('content/outreach/visits/*.mdx').map((file) => `/truyen-thong/kich-ban/nhom/${file.split('/').at(-1)!.replace('.mdx', '')}/`),
];

describe.each(talks)('who comes with %s can be trusted', (path) => {
  const page = html(path);

  test('every talk begins with a name, the office, a card, a paper of introduction and whom to ask', () => {
    for (const as of ['face', 'group'])
      for (const part of partsOf(page, as)) {
        const opening = part
          .replace(/<[^>]+>/g, ' ')
          .split(/\s+/)
          .slice(0, OPENING)
          .join(' ');
        expect(
          SAYS.filter(([, said]) => !said.test(opening)).map(([what]) => what),
          opening,
        ).toEqual([]);
      }
  });

  test('asks for no card, number or money, and says how a true link looks', () => {
    const said = page.replace(/<[^>]+>/g, ' ');
    expect(ASKS.exec(said)?.[0]).toBeUndefined();
    expect(said).toMatch(/đường dẫn thật bắt đầu bằng\s+https:\/\//);
  });
});

test('nobody is told aloud which household is poor', () => {
  const aloud = talks.flatMap((path) => ['group', 'loudspeaker', 'announcement'].flatMap((as) => partsOf(html(path), as)));
  expect(aloud.filter((part) => /đọc tên|đọc danh sách (hộ|nhà)|nhà (nào|ai) (là|thuộc) hộ nghèo (giơ tay|đứng)/i.test(part))).toEqual([]);
});

/** Read aloud with its pauses, a skit of three to four minutes, about 190 tiếng a minute; a bulletin of a minute or two. */
const SKIT = { least: 540, most: 800 };
const BULLETIN = { least: 110, most: 330 };

test.each([
  ['tieu-pham', /^Tiểu phẩm/, 3, SKIT],
  ['ban-tin-mua', /^(Quý|Bài chung)/, 5, BULLETIN],
] as const)('what is read aloud of %s takes the time it is said to take', (id, heading, count, { least, most }) => {
  const sections = html(`/truyen-thong/van-ban/${id}/`)
    .split(/<h2[^>]*>/)
    .filter((section) => heading.test(section));
  expect(sections).toHaveLength(count);
  for (const section of sections) {
    const [said = ''] = /<blockquote>[^]*<\/blockquote>/.exec(section) ?? [];
    for (const later of [false, true]) {
      const length = words(spoken(said, later)).length;
      expect(length, section.slice(0, 60)).toBeGreaterThanOrEqual(least);
      expect(length, section.slice(0, 60)).toBeLessThanOrEqual(most);
    }
  }
});

test('every group of the guidance has a script', () => {
  const groups = globSync('content/outreach/scripts/*.mdx').map((file) => /^group: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]);
  expect([...new Set(groups)].filter(Boolean).sort()).toEqual(['average', 'hardship', 'stable', 'turning-point']);
});

test('a script that sets words aside for a picture has the picture', () => {
  const pictured = globSync('content/outreach/scripts/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<SquarePicture id="([^"]+)"/g)].map(([, id]) => id!),
  );
  expect(pictured.length).toBeGreaterThan(0);
  for (const id of pictured) expect(existsSync(`dist/truyen-thong/kich-ban/${id}.png`), id).toBe(true);
});

describe.each(globSync('dist/truyen-thong/*.ics'))('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const events = text.split('BEGIN:VEVENT').slice(1);

  test('is a calendar by the letter of RFC 5545', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', expect.stringMatching(/^PRODID:.+/)]);
    for (const line of lines) expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[A-Z]+)*:.+$/);
    for (const line of lines.filter((each) => /^(SUMMARY|DESCRIPTION|X-WR-CALNAME):/.test(each)))
      expect(line.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
  });

  test('every event has one name of its own, a stamp and days in order', () => {
    const names = lines.filter((line) => line.startsWith('UID:'));
    expect(names).toHaveLength(events.length);
    expect(new Set(names).size).toBe(names.length);
    for (const event of events) {
      expect(event).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
      const [, from = ''] = /DTSTART;VALUE=DATE:(\d{8})\r/.exec(event) ?? [];
      const [, until] = /DTEND;VALUE=DATE:(\d{8})\r/.exec(event) ?? [];
      expect(from).toMatch(/^\d{8}$/);
      if (until) expect(until > from).toBe(true);
    }
  });
});

/** Words that send the reader to a table, of which a leaflet has none. */
const POINTING = /bảng (trên|dưới|sau)\b|trong bảng\b|(cột|hàng) (đầu|cuối)\b/iu;

test('a leaflet does not point at a table it does not carry', () => {
  const found = pagesOf()
    .filter(isLeaflet)
    .flatMap(({ path }) => {
      const [main = ''] = /<main[^]*<\/main>/.exec(html(path)) ?? [];
      const sentences = main.replace(/<script\b[^]*?<\/script>|<[^>]+>/g, '').split('.');
      return sentences.filter((sentence) => POINTING.test(sentence)).map((sentence) => `${path}: ${sentence.trim()}`);
    });
  expect(found).toEqual([]);
});
