/** The officer's calculators: what may enter a link, what a gift adds up to, what a phone's calendar receives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '#calculators/calculator';
import { fields as donorFields, type Values } from '#calculators/kit/donors/fields';
import { compute, sharesOf } from '#calculators/kit/donors/model';
import { answer, cases } from '#calculators/kit/links/six-codes';
import type { Field, Fields } from '#calculators/form/field';
import { readLink, writeLink } from '#calculators/form/link';
import { loadCalculators } from '#calculators/registry';
import { day } from '#law/month';
import { calendarFile } from '#site/ics';
import { comingOccasions, monthsText, seasons, spanOf } from '#site/seasons';

const ON = day('2026-11-22');
const NAMES = ['Nguyễn Thị Hoa', 'chị Hoa', 'xã Tân Phú', 'hoa@example.com'];
/** As people write them, and without the nought as a box for amounts would show them. */
const PHONES = [
  '0912 345 678',
  '0912345678',
  '+84912345678',
  '84912345678',
  '0912.345.678',
  '912345678',
  '912.345.678',
  '0281234567',
  '02438123456',
];
const calculators = Object.entries(await loadCalculators());

function initialOf<F extends Fields>(fields: F): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(ON)]));
}

test('the link builder knows every calculator', () => {
  const pages = Object.keys(import.meta.glob('../../src/pages/tinh/*.astro')).map((file) => file.split('/').at(-1)!.replace('.astro', ''));
  expect(calculators.map(([name]) => name).sort()).toEqual(pages.filter((name) => name !== 'index').sort());
});

describe.each([...calculators.map(([name, { fields }]) => [name, fields] as const), ['gift', donorFields as Fields] as const])(
  'a link of the %s form',
  (_name, fields) => {
    test.each([...NAMES, ...PHONES])('has no place for "%s"', (personal) => {
      const digits = personal.replace(/\D/g, '').replace(/^(84|0)/, '');
      for (const field of Object.values(fields) as Field<unknown>[]) {
        const rows = [`t~01-2020~12-2020~${personal}`, `t~${personal}~12-2020~1.500.000`, `${personal}~12-2020`];
        for (const typed of [personal, ...rows]) {
          const parsed = field.parse(typed, ON);
          if (!parsed.ok) continue;
          const written = field.write(parsed.value);
          expect(written).not.toContain(personal);
          if (digits.length >= 9) expect(written.replace(/\D/g, ''), field.key).not.toContain(digits);
        }
      }
    });

    test('never carries letters that the site itself did not offer', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }), (typed) => {
          for (const field of Object.values(fields) as (Field<unknown> & { options?: { value: string }[] })[]) {
            const parsed = field.parse(typed, ON);
            if (!parsed.ok) continue;
            const written = field.write(parsed.value);
            expect(field.options?.some(({ value }) => value === written) || /^[\d.,/-]*$/.test(written)).toBe(true);
          }
        }),
      );
    });

    test('drops keys it does not know', () => {
      const opened = readLink(fields, '#luat=2026-11&ten=Hoa&sdt=0912345678&v=1', ON);
      expect(writeLink(fields, opened!.now, ON)).toBe(writeLink(fields, initialOf(fields) as never, ON));
    });
  },
);

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
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (years, first, step) => {
          const shares = sharesOf(values({ years: String(years), first, step }));
          expect(shares).toHaveLength(years);
          expect(shares.every((share, index) => share >= 0 && share <= (shares[index - 1] ?? 100))).toBe(true);
        },
      ),
    );
  });

  test('a poor person’s book costs the donor less than a near-poor one’s, because the State pays more', () => {
    const poor = compute(values({ nearPoor: 0, poor: 1 }));
    expect(poor.donor).toBeLessThan(compute(values({ nearPoor: 1 })).donor);
  });

  test('one person’s sheet adds up to the row, and ends with what is paid alone', () => {
    const { rows } = compute(values({ poor: 3, cards: 2, studentCards: 4 }));
    expect(rows.map(({ key }) => key)).toEqual(['poor', 'nearPoor', 'cards', 'studentCards']);
    for (const { people, years, donor, each, alone } of rows) {
      expect(years.reduce((sum, year) => sum + year.donor, 0)).toBe(each);
      expect(people * each).toBe(donor);
      expect(alone.amount).toBeGreaterThan(0);
      expect(alone.from).toBe('2031-11');
    }
  });

  test('a package saves what paying month by month costs more', () => {
    const monthly = compute(values({ method: 'monthly' }));
    for (const method of ['3-months', '6-months', '12-months', 'ahead'] as const) {
      const packaged = compute(values({ method }));
      expect(packaged.saving).toBe(monthly.donor + monthly.recipient - packaged.donor - packaged.recipient);
    }
    expect(monthly.saving).toBe(0);
  });

  test('what the province adds is taken off, of a book and of a card', async () => {
    const places = {
      books: await import('#calculators/form/local'),
      cards: await import('#calculators/kit/donors/card-support'),
    };
    const asked = values({ poor: 1, nearPoor: 0, province: 'ha-noi' });
    expect(compute(asked, places).donor).toBeLessThan(compute(asked).donor);
    expect(compute(asked, places).notes).not.toEqual([]);
    const card = values({ nearPoor: 0, cards: 1, province: 'phu-tho' });
    expect(compute(card, places).donor).toBeLessThan(compute(card).donor);
  });

  test('nobody given to is nothing to pay', () => {
    expect(compute(values({ nearPoor: 0 })).donor).toBe(0);
  });
});

describe.each(calculators)('what the receiver of a link to %s is told', (_name, calculator) => {
  const { fields, first, asked, validate } = calculator;
  const initial = initialOf(fields) as never;

  test('is a short message with an amount or a month, and the figures the calculator opens with', () => {
    const message = calculator.message(initial, ON);
    expect(message).toMatch(/\d/);
    expect(message.length).toBeLessThan(300);
    expect(figuresOf(calculator, initial, ON).length).toBeGreaterThan(0);
    expect(validate?.(initial, ON) ?? {}).toEqual({});
  });

  test('asks first for fields there are', () => {
    expect(Object.keys(asked?.(initial) ?? fields)).toEqual(expect.arrayContaining(first.filter((name) => name !== 'want')));
  });
});

describe('the sheet of six codes', () => {
  test.each([ON, day('2027-01-01')])('every case gives its figures and a link that reads back, on %s', (on) => {
    expect(cases).toHaveLength(6);
    for (const one of cases) {
      const { figures, link } = answer(one, on);
      expect(figures.map(({ label }) => label)).toEqual(one.figures);
      const [, calculator] = calculators.find(([name]) => name === one.calculator)!;
      const opened = readLink(calculator.fields, new URL(link).hash, on)!;
      expect(opened.damaged).toBe(false);
      expect(figuresOf(calculator, opened.now, on)).toEqual(expect.arrayContaining(figures));
    }
  });

  test('a figure or a key that is not there stops the build', () => {
    expect(() => answer({ ...cases[0]!, figures: ['x'] }, ON)).toThrow('"x"');
    expect(() => answer({ ...cases[0]!, numbers: { ten: 'Hoa' } }, ON)).toThrow('"ten"');
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

  test('a reminder comes before its day; several lines stay one property', () => {
    const file = calendarFile(
      'Lịch',
      [{ id: 'a', title: 'Hạn nộp', from: '2026-12-31', about: 'một\nhai; ba', remindBefore: 3 }],
      '2026-11-22',
    );
    expect(file).toContain('DESCRIPTION:một\\nhai\\; ba\r\n');
    expect(file).toMatch(/BEGIN:VALARM\r\n(?:.*\r\n)*TRIGGER:-P3D\r\nEND:VALARM\r\nEND:VEVENT/);
  });

  test('a season over the new year ends in the next one', () => {
    const season = { id: 'x', title: '', months: [12, 2] as [number, number], who: '', do: '', pages: [] };
    expect(spanOf(season, 2026)).toEqual({ from: '2026-12-01', until: '2027-03-01' });
    expect(monthsText({ ...season, months: [5, 5] })).toBe('Tháng 5');
  });

  test('what is said before the lowest income changes ends on that day, and rests when no change is ahead', () => {
    const [occasion] = comingOccasions(ON);
    expect(occasion).toMatchObject({ from: '2026-11-01', until: '2027-01-01' });
    expect(comingOccasions(day('2027-01-01'))).toEqual([]);
  });

  test('every season lies in months of the year', () => {
    for (const { months } of seasons) expect(months.every((month) => month >= 1 && month <= 12)).toBe(true);
  });
});
