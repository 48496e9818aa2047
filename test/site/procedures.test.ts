/** A procedure is told in one place: pages show its block or lead to it, and never name its form in words of their own. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesOf, procedures } from '#law/procedures';
import { sources, textOf } from './prose';

const html = (path: string) => readFileSync(`dist${path}index.html`, 'utf8');
/** Names of forms: who fills which is for content/procedures to say. */
const FORM = /TK1-TS|\b\d\d[AB]?-HSB|Mẫu số \d+|\b[DC]\d\d-TS/;
/** Where words are explained, and where a form is the subject itself. */
const EXPLAINING = new Set(['thuat-ngu']);

test('no page tells its own version of a procedure', () => {
  const own = sources()
    .filter(({ slug }) => !EXPLAINING.has(slug))
    .flatMap(({ file, body }) =>
      textOf(body)
        .split('\n')
        .filter((line) => FORM.test(line))
        .map((line) => `${file}: ${line}`),
    );
  expect(own).toEqual([]);
});

test('every procedure has a page that tells each line with its article, and a page that leads to it', () => {
  const written = sources().map(({ body }) => body);
  for (const procedure of procedures) {
    const page = html(`/thu-tuc/${procedure.id}/`);
    const basis = page.match(/class="law-cites"/g)?.length ?? 0;
    expect(basis, procedure.id).toBe(linesOf(procedure).length);
    const told = written.some((body) => body.includes(`<Procedure of="${procedure.id}"`) || body.includes(`/thu-tuc/${procedure.id}/`));
    expect(told, procedure.id).toBe(true);
  }
});

test('a block says papers, office, deadline, days and what to do when refused', () => {
  const [block = ''] = /<section class="procedure callout".*?<\/section>/s.exec(html('/chinh-sach/rut-mot-lan/')) ?? [];
  for (const title of ['Giấy tờ', 'Nộp ở đâu', 'Hạn', 'Bao lâu có kết quả', 'Nếu bị từ chối']) expect(block).toContain(`${title}:`);
  const text = block.replace(/<[^>]+>/g, '');
  expect(text, 'a sentence runs into the next').not.toMatch(/[\p{Ll})][.:;]\p{Lu}/u);
});
