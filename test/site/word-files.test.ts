/** The papers of the kit as files for Word: they open, and say no amount the rules would not give today or from the next change. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { patchDetector } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { amounts } from '#components/amounts/index';
import { about } from '#components/amounts/amount';
import { fill } from '#components/prose/live';
import { rumours } from '#components/kit/rumours';
import { askedOn, topics } from '#components/quiz/questions';
import { caseOn, type PayerCase } from '#components/prose/contribution-case';
import { parameterById } from '#law/all';
import { formatDong, formatValue } from '#law/format';
import { day, monthOf, type Day } from '#law/month';
import { valueOn } from '#law/parameter';
import { pagesOf } from '../tools/dist';

const ids = globSync('content/outreach/templates/*.mdx')
  .map((file) => basename(file, '.mdx'))
  .sort();
const AMOUNT = /\d{1,3}(?:\.\d{3})+(?= đồng)|\d[\d.,]*(?= (?:triệu|%|tháng|tuổi))|\d[\d.,]*(?=%)/g;
/** As the site counts a day of a month. */
const DAYS_OF_MONTH = 30;
const plain = (text: string) => text.normalize('NFC').replace(/\u00a0/g, ' ');

const unpacked = (id: string) => unzipSync(readFileSync(`dist/truyen-thong/van-ban/${id}.docx`));
const textOf = (xml: string) =>
  plain(
    xml
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&'),
  );

/** <Amount of="top-up" percent={10} /> → its name and properties. */
function computed(body: string): { name: string; props: Record<string, unknown> }[] {
  return [...body.matchAll(/<(Contribution|Amount|Figure)\s([^>]*?)\/>/g)].map(([, name, text]) => ({
    name: name!,
    props: Object.fromEntries(
      [...text!.matchAll(/([\w-]+)(?:="([^"]*)"|=\{([^}]*)\})?/g)].map(([, key, word, value]) => [
        key!,
        word ?? (value === undefined ? true : JSON.parse(value)),
      ]),
    ),
  }));
}

function byRule({ name, props }: ReturnType<typeof computed>[number], on: Day): string {
  if (name === 'Amount') {
    const { of, ...rest } = props;
    return amounts[String(of)]!.compute(rest, monthOf(on));
  }
  if (name === 'Contribution') {
    const { part, perDay, ...payer } = props as unknown as {
      part: 'gross' | 'support' | 'payable' | 'income';
      perDay?: boolean;
    } & PayerCase;
    const found = caseOn(payer, on);
    const amount = part === 'income' ? found.income : found.value[part];
    return formatDong(perDay ? about(amount / DAYS_OF_MONTH) : amount);
  }
  const { p, of } = props as { p: string; of?: string };
  const { value } = valueOn(parameterById(p), on);
  return formatValue((of === undefined ? value : (value as Record<string, number>)[of]) as number, parameterById(p).unit);
}

/** What the tables made of a data file say on a day. */
function inTables(body: string, on: Day): string[] {
  const asked = topics.flatMap(({ questions }) => questions.map((question) => askedOn(question, on)));
  return [
    ...(body.includes('<QuizTable') ? asked.flatMap(({ ask, options, right, why }) => [ask, options[right]!, why]) : []),
    ...(body.includes('<RumourTable') ? rumours.map(({ fact }) => fill(fact, undefined, on)) : []),
  ];
}

describe.each(ids)('%s', (id) => {
  const html = readFileSync(`dist/truyen-thong/van-ban/${id}/index.html`, 'utf8');
  const body = readFileSync(`content/outreach/templates/${id}.mdx`, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  const parts = unpacked(id);
  const xml = strFromU8(parts['word/document.xml']!);
  const said = textOf(xml);

  test('opens, in a letter a Vietnamese office reads, dated by the law day', async () => {
    await expect(patchDetector({ data: readFileSync(`dist/truyen-thong/van-ban/${id}.docx`) })).resolves.toBeDefined();
    expect(strFromU8(parts['word/styles.xml']!)).toContain('Times New Roman');
    const [, lawDay] = /data-law-day="([^"]+)"/.exec(html)!;
    expect(strFromU8(parts['docProps/core.xml']!)).toContain(`${lawDay}T00:00:00Z`);
  });

  test('every amount is one the rules give today or from a coming change, and stands on its page', () => {
    const [, lawDay = '', changes = ''] = /data-law-day="([^"]+)" data-changes="([^"]*)"/.exec(html) ?? [];
    const days = [lawDay, ...changes.split(' ').filter(Boolean)].map(day);
    const given = plain(days.flatMap((on) => [...computed(body).map((one) => byRule(one, on)), ...inTables(body, on)]).join('\n'));
    const found = [...new Set(said.match(AMOUNT) ?? [])];
    const rules = new Set(given.match(AMOUNT) ?? []);
    expect(found.filter((amount) => !rules.has(amount))).toEqual([]);
    const page = plain(html.replace(/<[^>]+>/g, ''));
    expect(found.filter((amount) => !page.includes(amount))).toEqual([]);
  });

  test('says until when its figures hold, on every sheet', () => {
    const feet = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(feet.length).toBeGreaterThan(0);
    for (const name of feet) expect(textOf(strFromU8(parts[name]!))).toMatch(/Số liệu áp dụng (từ|đến) \d{2}\/\d{2}\/\d{4}/);
  });

  test('what is to be filled in is marked, and nobody has signed', () => {
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    const blanks = runs.filter((run) => /\[[^\]]*\]/.test(textOf(run)));
    expect(blanks.length).toBeGreaterThan(0);
    expect(blanks.filter((run) => !run.includes('<w:highlight w:val="yellow"/>')).map(textOf)).toEqual([]);
    if (html.includes('data-office'))
      expect(said).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc[\s\S]*\[họ và tên\]/);
  });

  test('leaves nothing of the page’s making behind', () => {
    expect(said).not.toMatch(/undefined|\[object|data-|&lt;/);
    expect(said.match(/ {2,}/g)).toBeNull();
  });
});

test('the list of papers names every one, with its file', () => {
  const list = readFileSync('dist/truyen-thong/van-ban/index.html', 'utf8');
  expect(ids.filter((id) => !list.includes(`van-ban/${id}/"`) || !list.includes(`van-ban/${id}.docx"`))).toEqual([]);
  expect(pagesOf().filter(({ path }) => /^\/truyen-thong\/van-ban\/./.test(path))).toHaveLength(ids.length);
});

test('files for a desk are no part of the offline copy', () => {
  expect(readFileSync('dist/sw.js', 'utf8')).not.toMatch(/van-ban\/[a-z0-9-]+\.(docx|xlsx)/);
});
