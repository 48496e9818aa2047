/** The infographics: their amounts are those of the rules, and each has its pictures and its sheet. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keepCase } from '#components/tables/keep-case';
import { PLACES } from '#components/tables/bill-case';
import { parameterById } from '#law/all';
import { addMonths, day, firstDay, monthOf, type Month } from '#law/month';
import { formatDong, formatMillions } from '#law/format';
import { numberOn } from '#law/parameter';
import { maternityBenefit } from '#rules/family/maternity';
import { hospitalBill } from '#rules/health/hospital-bill';
import { householdHealth } from '#rules/health/household-health';
import { extendedAverage } from '#rules/pension/extended-average';
import { pension } from '#rules/pension/pension';
import { backPayment, requiredMonths } from '#rules/pension/back-payment';
import { contribution, type Method } from '#rules/voluntary/contribution';
import { plan } from '#rules/voluntary/plan';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { GROUPS } from '#rules/voluntary/support';

interface Row {
  label: string;
  value: string;
}
interface Drawn {
  stretches: { from: string; today: boolean; holds: string; about: string; rows: Row[] }[];
}
const drawn = (id: string) => JSON.parse(readFileSync(`dist/truyen-thong/hinh/${id}.json`, 'utf8')) as Drawn;
const ids = globSync('dist/truyen-thong/hinh/*/index.html').map((file) => file.split('/').at(-2)!);

test('there is one for each of the eight topics', () => {
  expect(ids).toHaveLength(8);
});

describe.each(ids)('%s', (id) => {
  const page = readFileSync(`dist/truyen-thong/hinh/${id}/index.html`, 'utf8').normalize('NFC');
  const { stretches } = drawn(id);

  test('the page tells every row of every stretch of law', () => {
    for (const { rows } of stretches)
      for (const { label, value } of rows)
        expect([label, page.includes(label), value, page.includes(value)]).toEqual([label, true, value, true]);
  });

  test('every stretch has its pictures, which say until when they hold', () => {
    for (const { from, today, holds } of stretches) {
      for (const shape of ['vuong', 'dung'])
        expect(existsSync(`dist/truyen-thong/hinh/${id}-${shape}${today ? '' : `-tu-${from}`}.png`)).toBe(true);
      expect(holds).toMatch(/^Số liệu áp dụng (từ|đến) /);
    }
    expect(existsSync(`dist/to-roi/truyen-thong/hinh/${id}/index.html`)).toBe(true);
  });
});

/** An amount inside words, đồng. */
const amountIn = (words: string) => Number(/([\d.]+)\sđồng/.exec(words)![1]!.replaceAll('.', ''));
const payer = { groups: ['other' as const], monthsSupported: 0 };
const floor = (on: Month) => incomeLimits({ on, income: 0 }).value.min;

/** Every amount of every picture once more, straight from the rules: topic by topic, on each stretch of law. */
const FROM_THE_RULES: Record<string, (on: Month, rows: Row[], about: string) => string[]> = {
  'moi-thang-bao-nhieu': (on, rows) =>
    rows.map(({ label }) => formatDong(contribution({ on, income: amountIn(label), method: 'monthly', ...payer }).value.payable)),
  'ai-nop-bao-nhieu': (on) =>
    GROUPS.map((group) =>
      formatDong(contribution({ on, income: floor(on), method: 'monthly', groups: [group], monthsSupported: 0 }).value.payable),
    ),
  'dong-va-nhan': (on, rows) => {
    const years = numberOn(parameterById('pension-years'), firstDay(on)).value;
    const paid = plan({ from: on, months: years * 12, income: 'floor', groups: ['other'] }).value;
    const { average } = extendedAverage({ on, average: 0, months: 0, further: paid.stretches }).value;
    const monthly = pension({ sex: 'female', months: years * 12, retireOn: addMonths(on, years * 12), averageIncome: average }).value
      .monthly!;
    const drawn = rows.slice(2).map(({ label }) => Number(/Nhận (\d+) năm/.exec(label)![1]));
    return [formatMillions(paid.payable), formatDong(monthly), ...drawn.map((count) => formatMillions(monthly * 12 * count))];
  },
  'sau-cach-nop': (on, rows) => {
    const once = (method: Method) => formatDong(contribution({ on, income: floor(on), method, ...payer }).value.payable);
    const ahead = Number(/Trước (\d) năm/.exec(rows[4]!.label)![1]);
    const missing = Number(/(\d+) tháng còn thiếu/.exec(rows[5]!.label)![1]);
    return [
      ...(['monthly', '3-months', '6-months', '12-months', `ahead-${ahead}-years`] as Method[]).map(once),
      formatDong(backPayment({ on, income: floor(on), creditedMonths: requiredMonths(on) - missing }).value.gross!),
    ];
  },
  'the-ca-nha': (on, rows, about) => {
    const months = Number(/(\d+) tháng/.exec(about)![1]) as 12;
    return householdHealth({ on, members: rows.map(() => ({ months })) }).value.members.map(formatDong);
  },
  'rut-hay-giu': (on) => {
    const { withdrawn, total } = keepCase(10, firstDay(on));
    return [formatMillions(withdrawn), formatMillions(total)];
  },
  'vien-phi': (on, rows, about) => {
    const places = Object.fromEntries(PLACES);
    return rows.map(({ label }) => {
      const place = places[label];
      return formatDong(hospitalBill({ on, bill: amountIn(about), card: 'household', ...(place ? { place } : {}) }).value.payable);
    });
  },
  'thai-san': (on, rows) =>
    rows.map(({ label }) => formatDong(maternityBenefit({ on, children: 1, livingChildren: 0, averageWage: amountIn(label) }).value.total)),
};

test.each(ids)('%s: each amount in the picture is found again in the rules', (id) => {
  for (const { from, about, rows } of drawn(id).stretches)
    expect(rows.map(({ value }) => value)).toEqual(FROM_THE_RULES[id]!(monthOf(day(from)), rows, about));
});
