/** The officer's tools: what may enter a link, what a gift adds up to, what a phone's calendar receives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields as contributionFields } from '../../src/calculators/muc-dong/fields';
import { fields as donorFields, type Values } from '../../src/calculators/kit/donors/fields';
import { compute, sharesOf } from '../../src/calculators/kit/donors/model';
import type { Field, Fields } from '../../src/calculators/shared/field';
import { readLink, writeLink } from '../../src/calculators/shared/link';
import { day } from '../../src/law/month';
import { calendarFile } from '../../src/site/ics';
import { monthsText, seasons, spanOf } from '../../src/site/seasons';

const ON = day('2026-11-22');
const NAMES = ['Nguyễn Thị Hoa', 'chị Hoa', 'xã Tân Phú', 'hoa@example.com', '0912 345 678', '+84912345678', '0912.345.678'];

function initialOf<F extends Fields>(fields: F): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(ON)]));
}

describe.each([
  ['contribution', contributionFields as Fields],
  ['gift', donorFields as Fields],
])('a link of the %s form', (_name, fields) => {
  test.each(NAMES)('has no place for "%s"', (personal) => {
    for (const field of Object.values(fields) as Field<unknown>[]) {
      const parsed = field.parse(personal, ON);
      if (!parsed.ok) continue;
      // Digits may be read as an amount; what is written back is the amount, never the number as it was typed.
      expect(field.write(parsed.value)).not.toContain(personal);
    }
  });

  test('never carries letters that the site itself did not offer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }), (typed) => {
        for (const field of Object.values(fields) as (Field<unknown> & { options?: { value: string }[] })[]) {
          const parsed = field.parse(typed, ON);
          if (!parsed.ok) continue;
          const written = field.write(parsed.value);
          expect(field.options?.some(({ value }) => value === written) || /^[\d.,/]*$/.test(written)).toBe(true);
        }
      }),
    );
  });

  test('drops keys it does not know', () => {
    const opened = readLink(fields, '#luat=2026-11&ten=Hoa&sdt=0912345678&v=1', ON);
    expect(writeLink(fields, opened!.now, ON)).toBe(writeLink(fields, initialOf(fields) as never, ON));
  });
});

describe('a gift for many', () => {
  const values = (changed: Partial<Values>) => ({ ...(initialOf(donorFields) as Values), ...changed });

  test('costs as many times as there are people, and the years add up', () => {
    const one = compute(values({ nearPoor: 1 }));
    const many = compute(values({ nearPoor: 37 }));
    expect(many.donor).toBe(37 * one.donor);
    expect(many.years.reduce((sum, year) => sum + year.donor, 0)).toBe(many.donor);
    expect(many.rows.reduce((sum, row) => sum + row.donor, 0)).toBe(many.donor);
  });

  test('steps down and never below nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), (years, first, step) => {
        const shares = sharesOf(values({ years: String(years), first, step }));
        expect(shares).toHaveLength(years);
        expect(shares.every((share, index) => share >= 0 && share <= (shares[index - 1] ?? 100))).toBe(true);
      }),
    );
  });

  test('a poor person’s book costs the donor less than a near-poor one’s, because the State pays more', () => {
    const poor = compute(values({ nearPoor: 0, poor: 1 }));
    expect(poor.donor).toBeLessThan(compute(values({ nearPoor: 1 })).donor);
  });

  test('nobody given to is nothing to pay', () => {
    expect(compute(values({ nearPoor: 0 })).donor).toBe(0);
  });
});

describe('calendar files', () => {
  test('lines keep within 75 octets, unfold to the text, and commas are escaped', () => {
    const title = 'Hạn nộp BHXH tự nguyện, gói sáu tháng của cả nhà bác Tám ở ấp Tân Phú, nhớ mang căn cước';
    const file = calendarFile('Lịch', [{ id: 'a', title, from: '2026-12-31' }], '2026-11-22');
    expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(file.replace(/\r\n /g, '')).toContain(`SUMMARY:${title.replace(/,/g, '\\,')}`);
    expect(file).toContain('DTSTART;VALUE=DATE:20261231');
  });

  test('a season over the new year ends in the next one', () => {
    const season = { id: 'x', title: '', months: [12, 2] as [number, number], who: '', do: '', pages: [] };
    expect(spanOf(season, 2026)).toEqual({ from: '2026-12-01', until: '2027-03-01' });
    expect(monthsText({ ...season, months: [5, 5] })).toBe('Tháng 5');
  });

  test('every season lies in months of the year', () => {
    for (const { months } of seasons) expect(months.every((month) => month >= 1 && month <= 12)).toBe(true);
  });
});
