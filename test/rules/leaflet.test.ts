/** How a page is taken apart and cut to a sheet. */
import { describe, expect, test } from 'vitest';
import { EXAMPLE_MARK, plainText, take, topLevel } from '../../src/components/leaflet/blocks';
import { fit, linesOfSection } from '../../src/components/leaflet/fit';

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
      ['Ba', 1],
    ]);
  });

  test('knows which sections lean on something left out; what is for staff is simply left out', () => {
    expect(take(PAGE).sections.map(({ partial }) => partial)).toEqual([false, false, true]);
    expect(JSON.stringify(take(PAGE).sections)).not.toContain('cán bộ');
  });

  test('nothing is lost between outermost elements', () => {
    expect(
      topLevel(PAGE)
        .map(({ html }) => html)
        .join(''),
    ).toBe(PAGE.replace('\n', ''));
  });

  test('is measured as read today', () => {
    expect(plainText('<p>Nộp <span class="fig"><span class="b1">1</span><span class="a20270101"><span class="nojs"> (từ </span>2<span class="nojs">)</span></span></span></p>')).toBe(
      'Nộp 1',
    );
  });
});

describe('sections on a sheet', () => {
  const { sections } = take(PAGE);

  test('whole ones only, never more than fit, in the order of the page', () => {
    expect(fit(sections, [{ lines: 30, width: 50 }])[0]!.map(({ heading }) => heading)).toEqual(['Một', 'Hai']);
    const room = { lines: linesOfSection(sections[1]!, 50), width: 50 };
    expect(fit(sections, [room])[0]!.map(({ heading }) => heading)).toEqual(['Hai']);
    expect(fit(sections, [{ lines: 0, width: 50 }])).toEqual([[]]);
  });
});
