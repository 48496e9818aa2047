/** How a page is taken apart and cut to a sheet. */
import { describe, expect, test } from 'vitest';
import { EXAMPLE_MARK, plainText, take, topLevel } from '../../src/components/leaflet/blocks';
import { choose, chooseTalk, linesOfSection, nextStep } from '../../src/components/leaflet/choose';
import { linesOfText } from '../../src/components/leaflet/measure';

const PAGE = `<p>Câu trả lời.</p><h2 id="a">Một</h2><p>Chữ <a href="/x/">dẫn</a>.<br></p><div ${EXAMPLE_MARK}="x"><div><p>Ví dụ</p></div></div>
<h2>Hai</h2><ul><li>Ý</li></ul><h2>Ba</h2><p>Xem bảng:</p><div><table><tr><td>1</td></tr></table></div><details><p>Cho cán bộ</p></details>`;

describe('a page taken apart', () => {
  test('gives its answer, its example and its sections in order', () => {
    const { lead, example, sections } = take(PAGE);
    expect(lead).toBe('<p>Câu trả lời.</p>');
    expect(example).toContain('Ví dụ');
    expect(sections.map(({ heading, blocks }) => [heading, blocks.length])).toEqual([
      ['Một', 1],
      ['Hai', 1],
      ['Ba', 0],
    ]);
  });

  test('drops text that leans on a table left out, and what is for staff', () => {
    expect(take(PAGE).sections.map(({ partial }) => partial)).toEqual([false, false, true]);
    expect(JSON.stringify(take(PAGE).sections)).not.toContain('cán bộ');
  });

  test('a question that is a heading opens its answer', () => {
    const { sections } = take('<p>x</p><h2>Người ta hay hỏi</h2><h3 id="sao">Sao?</h3>\n<p>Vậy.</p>');
    expect(sections[0]).toMatchObject({ partial: false, blocks: [{ html: '<p><strong>Sao?</strong> Vậy.</p>' }] });
  });

  test('nothing is lost between outermost elements', () => {
    expect(
      topLevel(PAGE)
        .map(({ html }) => html)
        .join(''),
    ).toBe(PAGE.replace('\n', ''));
  });

  test('is measured as read today', () => {
    expect(
      plainText(
        '<p>Nộp <span class="fig"><span class="b1">1</span><span class="a20270101"><span class="nojs"> (từ </span>2<span class="nojs">)</span></span></span></p>',
      ),
    ).toBe('Nộp 1');
  });
});

const page = (...parts: [heading: string, html: string][]) =>
  take(parts.map(([heading, html]) => `<h2>${heading}</h2>${html}`).join('')).sections;
const SENTENCE = 'Mang căn cước đến điểm thu gần nhà. ';
const width = 30;

describe('sections on a sheet', () => {
  const sections = page(
    ['Trước đây khác thế nào', `<p>${SENTENCE}</p>`],
    ['Bạn nhận lại gì', '<ul><li>Lương hưu</li><li>Thẻ khám bệnh</li><li>Mai táng</li></ul>'],
    ['Việc cần làm', `<p>${SENTENCE.repeat(6)}</p>`],
    ['Người ta hay hỏi', '<p><strong>Sao?</strong> Vậy.</p>'],
  );
  const headings = (lines: number) => choose(sections, { lines, width }).map(({ heading }) => heading);
  const taken = (lines: number) => choose(sections, { lines, width }).reduce((sum, section) => sum + linesOfSection(section, width), 0);

  test('what to do next is the last section before the questions', () => expect(nextStep(sections)?.heading).toBe('Việc cần làm'));

  test('on an explainer it is how to get it done, wherever it stands', () => {
    const parts = page(['Làm thế nào', '<p>Nộp ở xã.</p>'], ['Sắp đổi gì', '<p>Mức mới.</p>'], ['Người ta hay hỏi', '<p>Vậy.</p>']);
    expect(nextStep(parts)?.heading).toBe('Làm thế nào');
  });

  test('what to do next is always there, cut at a sentence; then what one gets; history last', () => {
    expect(headings(4)).toEqual(['Việc cần làm']);
    expect(headings(11)).toEqual(['Bạn nhận lại gì', 'Việc cần làm']);
    expect(headings(60)).toEqual(sections.map(({ heading }) => heading));
    const [cut] = choose(sections, { lines: 4, width });
    expect(plainText(cut!.blocks[0]!.html)).toMatch(/^(Mang căn cước đến điểm thu gần nhà\. ?)+$/);
  });

  test('never more than fits', () => {
    for (let lines = 4; lines < 40; lines++) expect(taken(lines), String(lines)).toBeLessThanOrEqual(lines);
  });

  test('a heading that counts its points is never cut', () => {
    const three = page(
      ['Ba điều bà con hỏi', '<ul><li>Một điều</li><li>Hai điều</li><li>Ba điều</li></ul>'],
      ['Việc cần làm', '<p>Gọi.</p>'],
    );
    for (let lines = 4; lines < 14; lines++)
      for (const { heading, blocks } of choose(three, { lines, width }))
        if (heading.startsWith('Ba')) expect(blocks[0]!.html.match(/<li>/g)).toHaveLength(3);
  });

  test('the flap carries objections answered', () => {
    const talk = page(
      ['Bạn nhận lại gì', '<ul><li>Lương hưu</li></ul>'],
      ['Bà con nói', '<p><strong>“Tiền đâu.”</strong> Từng tháng.</p>'],
      ['Việc cần làm', '<p>Gọi.</p>'],
    );
    expect(chooseTalk(talk, { lines: 20, width }).map(({ heading }) => heading)).toEqual(['Bà con nói']);
  });
});

test('a longer text or a narrower column never takes fewer lines', () => {
  for (let words = 1; words < 60; words++) {
    const text = 'bảo hiểm xã hội '.repeat(words).trim();
    expect(linesOfText(`${text} thêm`, 20)).toBeGreaterThanOrEqual(linesOfText(text, 20));
    expect(linesOfText(text, 12)).toBeGreaterThanOrEqual(linesOfText(text, 20));
  }
});
