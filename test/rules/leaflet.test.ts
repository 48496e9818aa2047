/** What a leaflet carries of a page, by the marks in its text. */
import { describe, expect, test } from 'vitest';
import { carry, EXAMPLE_MARK, GAIN_MARK, MARK } from '#components/leaflet/carry';
import { carries, FORMATS } from '#site/leaflets';

const mark = (from = '', flags = '') => `<${MARK} data-from="${from}" ${flags}></${MARK}>`;
const only = (from: string, text: string) => `<${MARK} data-from="${from}">${text}</${MARK}>`;
const NEXT = `${mark('a5', 'data-next="true"')}<h2>Làm thế nào</h2><p>Nộp ở xã. ${only('a4', 'Mang căn cước.')}${only('', 'Theo bảng trên.')}</p>`;
const PAGE = `<p>Câu trả lời. ${only('gap-ba', 'Thêm.')}</p><h2>Không đánh dấu</h2><p>Chỉ ở trang.</p><div ${EXAMPLE_MARK}="x"><p>Ví dụ</p></div>
<p ${GAIN_MARK}>Được lại</p>${mark('a4', 'data-flap="true"')}<h2>Hỏi lại</h2><h3>Sao?</h3><p>Vậy.</p><ul><li>Ý</li><li>${only('gap-ba', 'Thêm ý')}</li></ul>
${mark()}<p>Bảng dưới đây</p><table></table>${NEXT}`;

describe('a leaflet', () => {
  test('has the answer, the example and what comes back, and no section that is not marked', () => {
    const { lead, example, gain, sections } = carry(PAGE, 'a5');
    expect([lead, gain]).toEqual(['<p>Câu trả lời. </p>', `<p ${GAIN_MARK}="">Được lại</p>`]);
    expect(example).toContain('Ví dụ');
    expect(sections).toEqual([{ heading: 'Làm thế nào', html: '<p>Nộp ở xã. </p>', next: true, flap: false }]);
  });

  test('carries all that is marked for its size or a smaller one', () => {
    const [asked, next] = carry(PAGE, 'a4').sections;
    expect(asked).toEqual({ heading: 'Hỏi lại', html: '<p><strong>Sao?</strong> Vậy.</p><ul><li>Ý</li></ul>', next: false, flap: true });
    expect(next?.html).toBe('<p>Nộp ở xã. Mang căn cước.</p>');
    const folded = carry(PAGE, 'gap-ba');
    expect(folded.lead).toBe('<p>Câu trả lời. Thêm.</p>');
    expect(folded.sections[0]?.html).toBe('<p><strong>Sao?</strong> Vậy.</p><ul><li>Ý</li><li>Thêm ý</li></ul>');
  });

  test('of a larger size never carries less', () => {
    const words = FORMATS.map(
      (format) =>
        carry(PAGE, format)
          .sections.map(({ html }) => html)
          .join('').length,
    );
    expect(words).toEqual([...words].sort((a, b) => a - b));
  });
});

test('what to do next stands on a size smaller than any it was marked for', () => {
  expect(carries(FORMATS[0], { from: 'gap-ba', next: true })).toBe(true);
  expect(carries(FORMATS[0], { from: 'gap-ba' })).toBe(false);
});

describe('the author is told', () => {
  test('that nothing is left to do next, or too much', () => {
    expect(() => carry(`<p>x</p>${mark('a5')}<h2>Một</h2><p>y</p>`, 'a5')).toThrow('next');
    expect(() => carry(`<p>x</p>${NEXT}${NEXT}`, 'a5')).toThrow('next');
  });
  test('that words lean on a table, which no leaflet carries', () => {
    expect(() => carry(`<p>x</p>${NEXT}${mark('a5')}<h2>Hai</h2><p>Xem bảng dưới đây.</p>`, 'a5')).toThrow('dựa vào một bảng');
  });
  test('that a mark around a whole paragraph belongs above it', () => {
    expect(() => carry(`<p>x</p>${only('a5', '<p>y</p>')}${NEXT}`, 'a5')).toThrow('phía trên');
  });
});
