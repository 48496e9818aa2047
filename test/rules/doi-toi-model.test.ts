/** The line of a life: each stretch under the law of its time, and the same figure as the calculator that explains it. */
import { describe, expect, test } from 'vitest';
import { formatDong, formatMonth } from '#law/format';
import { addMonths, day, month, type Month } from '#law/month';
import { pensionProjection } from '#rules/pension/pension-projection';
import { retirementAge } from '#rules/pension/retirement-age';
import { plan } from '#rules/voluntary/plan';
import { employmentContribution } from '#rules/work/employment-contribution';
import { firstEmploymentMonth } from '#rules/work/employment-plan';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { figuresOf } from '#calculators/calculator';
import { fields, validate, type Values } from '#calculators/doi-toi/fields';
import { compute, figureOf, message, type Shown } from '#calculators/doi-toi/model';
import { readLink, writeLink } from '#calculators/form/link';
import { loadCalculators } from '#calculators/registry';

const ON = day('2026-11-27');
const defaults = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(ON)])) as Values;
const calculators = await loadCalculators();

/** A life as its link writes it. */
function lived(text: string, given: Partial<Values> = {}): Values {
  const life = fields.life.parse(text, ON);
  if (!life.ok) throw new Error(life.error);
  return { ...defaults, ...given, life: life.value };
}
const of = (values: Values, kind: Shown['kind']) => compute(values, ON).stretches.find((stretch) => stretch.kind === kind)!;

const linkMonth = (on: Month) => formatMonth(on).replace('/', '-');

/** What the calculator shows that a stretch leads to, opened with its link. */
async function explained({ link }: Shown): Promise<string> {
  const [path = '', hash = ''] = link.split('#');
  const calculator = calculators[path.split('/').at(-2)!]!;
  const opened = readLink(calculator.fields, `#${hash}`, ON)!;
  expect([link, opened.damaged]).toEqual([link, false]);
  expect([link, calculator.validate?.(opened.now, ON) ?? {}]).toEqual([link, {}]);
  const rules = calculator.later?.wanted(opened.now) ? await calculator.later.load() : undefined;
  return figuresOf(calculator, opened.now, ON, rules)
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n');
}

describe('each stretch', () => {
  test('of work costs what its months cost, from the first rates on record on', () => {
    const { you, others, notes } = of(lived('b~01-2024~06-2026~8.000.000'), 'work');
    const { employee, employer } = employmentContribution({ on: firstEmploymentMonth(), wage: 8_000_000, region: 'region-1' }).value;
    expect(you).toEqual({ least: employee.total, most: employee.total, total: 12 * employee.total });
    expect(others?.total).toBe(12 * employer.total);
    expect(notes.join()).toContain('07/2025');
  });

  test('of voluntary contribution is a plan, and support goes on where the one before left it', () => {
    const values = lived('t~01-2018~12-2024~2.000.000_t~01-2026~12-2030~2.000.000');
    const input = { income: 2_000_000, groups: ['other'] as const };
    const first = plan({ ...input, from: month('2018-01'), months: 84 }).value;
    const second = plan({ ...input, from: month('2026-01'), months: 60, monthsSupported: first.supportedMonths }).value;
    const rows = compute(values, ON).stretches.filter(({ kind }) => kind === 'voluntary');
    expect(rows.map(({ you }) => you?.total)).toEqual([first.payable, second.payable]);
    expect(rows.map(({ others }) => others?.total)).toEqual([first.support, second.support]);
  });

  test('of lost work pays until the next work, and what was drawn is used up', () => {
    const values = lived('b~01-2020~12-2024~10.000.000_m~12-2024~~_b~03-2025~03-2026~10.000.000_m~03-2026~~');
    const [first, second] = compute(values, ON).stretches.filter(({ kind }) => kind === 'unemployed');
    const due = unemploymentBenefit({ on: month('2024-12'), monthsPaid: 60, averageWage: 10_000_000, region: 'region-1' }).value;
    expect(first?.received).toEqual({ least: due.monthly, most: due.monthly, total: 2 * due.monthly });
    expect([first?.from, first?.to]).toEqual(['2025-01', '2025-02']);
    // Two months drawn use up 24 of the 60; 13 came after.
    expect(second?.monthsBefore).toBe(49);
  });

  test('of lost work pays nothing where a pension may be drawn, and ends with the first month of one', () => {
    const birth = month('1966-01');
    const reached = retirementAge({ sex: 'female', birth }).value.reachedOn;
    const lost = (on: Month) => compute(lived(`b~01-2000~${linkMonth(on)}~10.000.000_m~${linkMonth(on)}~~`, { birth }), ON);
    const before = lost(addMonths(reached, -3)).stretches.find(({ kind }) => kind === 'unemployed')!;
    expect(before.to).toBe(reached);
    expect(before.notes.join()).toContain('lương hưu');
    const after = lost(reached);
    expect(after.stretches.find(({ kind }) => kind === 'unemployed')!.received).toBeUndefined();
    expect(after.remarks[1]?.join()).toContain('lương hưu');
    // Too few years for a pension: the benefit runs its full time.
    const few = lived(`b~01-2016~${linkMonth(reached)}~10.000.000_m~${linkMonth(reached)}~~`, { birth });
    expect(of(few, 'unemployed').received!.total).toBeGreaterThan(0);
  });

  test('that brings nothing says why beside its row', () => {
    expect(compute(lived('m~03-2026~~'), ON).remarks[0]?.join()).toContain('đi làm');
    expect(compute(lived('b~01-2026~03-2026~6.000.000_m~03-2026~~'), ON).remarks[1]?.join()).toContain('12 tháng');
    expect(compute(lived('b~01-2016~12-2024~6.000.000_m~12-2025~~'), ON).remarks[1]?.join()).toContain('không');
    expect(compute(lived('t~01-2016~12-2020~2.000.000_g~01-2026~~2.000.000'), ON).remarks[1]?.join()).toContain('còn thiếu');
  });

  test('gaps and overlaps get a sentence beside the later row', () => {
    const { remarks } = compute(lived('b~01-2016~12-2020~6.000.000_t~01-2022~12-2025~2.000.000_b~06-2025~12-2026~6.000.000'), ON);
    expect(remarks[1]?.join()).toMatch(/trống 1.năm \(01\/2021–12\/2021\)/);
    expect(remarks[2]?.join()).toMatch(/06\/2025–12\/2025 trùng với quãng 2/);
    expect(compute(defaults, ON).remarks).toEqual({});
  });
});

describe('old age', () => {
  test('the pension is that of the rule', () => {
    const values = lived('t~01-2025~01-2040~3.000.000');
    const { value } = pensionProjection({
      ...{ sex: values.sex, birth: values.birth, on: month('2024-12'), history: [], assumedRise: { low: 0, base: 0, high: 0 } },
      plan: { from: month('2025-01'), months: 181, income: 3_000_000, groups: ['other'] },
    });
    expect(figureOf(compute(values, ON))).toBe(value.monthly.base);
    expect(of(values, 'pension').from).toBe(value.retireOn);
  });

  test('years too few before the present law suffice under it', () => {
    const values = lived('b~01-2004~12-2020~5.000.000', { birth: month('1963-01') });
    expect(of(values, 'pension').from).toBe('2025-07');
  });

  test('missing years paid at once bring the pension, too few an allowance and then the social pension', () => {
    const birth = month('1969-11');
    const filled = lived('b~01-2014~11-2026~5.000.000_g~12-2026~~2.500.000', { birth });
    expect(compute(filled, ON).stretches.map(({ kind }) => kind)).toEqual(['work', 'filled', 'pension']);
    const without = lived('b~01-2014~11-2026~5.000.000', { birth });
    expect(compute(without, ON).stretches.map(({ kind }) => kind)).toEqual(['work', 'allowance', 'social-pension']);
    expect(compute(without, ON).missing).toBe(25);
  });

  test('nobody and somebody older than the tables get an answer', () => {
    expect(compute({ ...defaults, life: [] }, ON).stretches.map(({ kind }) => kind)).toEqual(['social-pension']);
    expect(() => compute({ ...defaults, birth: month('1930-01') }, ON)).not.toThrow();
  });
});

describe('the calculator behind a stretch opens with the same answers and shows the same figure', () => {
  const birth = month('1986-11');
  const values = lived('b~01-2016~06-2026~8.000.000_m~06-2026~~_t~12-2026~11-2050~3.000.000', { birth });
  test.each([
    ['work', () => of(values, 'work').you!.most],
    ['unemployed', () => of(values, 'unemployed').received!.most],
    ['voluntary', () => plan({ from: month('2026-12'), months: 1, income: 3_000_000, groups: ['other'] }).value.payable],
    ['pension', () => of(values, 'pension').received!.most],
  ] as const)('%s', async (kind, amount) => {
    expect(await explained(of(values, kind))).toContain(formatDong(amount()));
  });

  test('the one-time payment and the allowance', async () => {
    const paid = { birth: month('1969-11') };
    const filled = lived('b~01-2014~11-2026~5.000.000_g~12-2026~~2.500.000', paid);
    expect(await explained(of(filled, 'filled'))).toContain(formatDong(of(filled, 'filled').you!.total));
    expect(await explained(of(filled, 'pension'))).toContain(formatDong(figureOf(compute(filled, ON))));
    const allowance = of(lived('b~01-2014~11-2026~5.000.000', paid), 'allowance');
    expect(await explained(allowance)).toContain(formatDong(allowance.received!.most));
  });
});

test('ten stretches fit a link of 600 characters and come back as they went', () => {
  const text = Array.from({ length: 5 }, (_, index) => {
    const year = 2000 + index * 6;
    return `b~02-${year}~11-${year + 2}~10.500.000_t~0${index + 1}-${year + 3 + (year < 2006 ? 6 : 0)}~09-${year + 4 + (year < 2006 ? 6 : 0)}~12.345.000`;
  }).join('_');
  const values = lived(text, { birth: month('1981-12'), sex: 'male', group: 'ethnic-minority', region: 'region-3', years: 25 });
  const hash = writeLink(fields, values, ON);
  expect(values.life).toHaveLength(10);
  expect(`https://ansinhcuaban.example.vn/tinh/doi-toi/${hash}`.length).toBeLessThanOrEqual(600);
  expect(readLink(fields, hash, ON)).toEqual({ now: values, damaged: false });
  expect(message(compute(values, ON))).toMatch(/mỗi tháng/);
});

test('what cannot be is refused with a sentence', () => {
  const refused = (text: string, given: Partial<Values> = {}) => {
    const life = fields.life.parse(text, ON);
    return life.ok ? Object.values(validate({ ...defaults, ...given, life: life.value }, ON)).join() : life.error;
  };
  expect(refused('b~13-2020~12-2021~5.000.000')).toContain('Quãng 1');
  expect(refused('b~12-2021~01-2020~5.000.000')).toContain('phải sau');
  expect(refused('t~01-2005~12-2006~2.000.000')).toContain('01/2008');
  expect(refused('b~01-1990~12-1995~500.000')).toContain('chưa đủ');
  expect(refused('b~01-2026~12-2026~150.000.000')).toContain('cao nhất');
  expect(refused('m~01-2026~~_m~01-2026~~')).toContain('một lần');
  expect(refused('x~01-2026~~')).toContain('Chưa hiểu');
  expect(refused('b~01-2016~12-2024~5.000.000_t~01-2025~12-2039~2.500.000')).toBe('');
});
