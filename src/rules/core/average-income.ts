import { formatDong, formatInteger, formatNumber } from '#law/format';
import type { Dong, Months, Percent } from '#law/units';
import { answer, dong, step, type Answer, type Step } from './answer';
import { coefficients, type Coefficient, type Coefficients } from './adjustment';
import { add, divide, exact, multiply, round, ZERO, type Exact } from './exact';
import { requireCount, requireWholeDong } from './input';

/** Months of one calendar year paid on the same income. */
export interface IncomePeriod {
  year: number;
  /** A weight: may exceed 12 when periods were put together. */
  months: Months;
  /** đồng/tháng */
  income: Dong;
  /** Paid in one sum for missing years: not adjusted. */
  backPaid?: boolean;
  /** `voluntary` unless said otherwise. */
  scheme?: 'voluntary' | 'compulsory';
}

export interface AverageIncome {
  /** đồng/tháng */
  average: Dong;
  months: Months;
  /** Present when future coefficients rest on an assumption: percent a year. */
  assumedRise?: Percent;
}

/**
 * Average income a pension is taken of (đồng/tháng): every month's income times the coefficient of its year for the year
 * the benefit starts; months paid in one sum count with the back-payment coefficient.
 * Who has both schemes: (compulsory average × its months + adjusted voluntary incomes) ÷ all months.
 * Luật BHXH 2024 Điều 104; Nghị định 159/2025 Điều 10, Điều 11 khoản 4; Nghị định 158/2025 Điều 17 khoản 5.
 * Compulsory wages are averaged over all their months; the State pay scales' "last years" are not known here.
 * Past the last published table, or for years it does not hold, coefficients stay at their minimum unless `assumedRise`
 * (percent a year) says otherwise. No months at all: an average of 0.
 * Rejects incomes that are not whole đồng and years of settlement before the first table.
 */
export function averageIncome(input: {
  settleYear: number;
  periods: readonly IncomePeriod[];
  assumedRise?: Percent;
}): Answer<AverageIncome> {
  const table = coefficients(input.settleYear, input.assumedRise);
  const lines = [...linesOf(input.periods, table).values()].sort((a, b) => a.year - b.year);
  const sums = lines.map((line) => multiply(exact(line.incomes), line.coefficient.factor));
  const total = sums.length === 0 ? ZERO : add(...sums);
  const months = lines.reduce((count, line) => count + line.months, 0);
  const average = months === 0 ? ZERO : divide(total, exact(months));
  return answer({ average: round(average), months, ...(table.assumed ? { assumedRise: table.assumed.rise } : {}) }, [
    ...(table.assumed ? [assumptionStep(table.assumed)] : []),
    ...lines.map((line, index) => yearStep(line, sums[index] ?? ZERO)),
    ...compulsorySteps(lines, sums),
    averageStep(total, months, average, table),
  ]);
}

/** All months of one year that share scheme and coefficient. */
interface Line {
  key: string;
  year: number;
  months: Months;
  /** Σ months × income, before the coefficient. */
  incomes: bigint;
  /** Months by income, for the formula. */
  parts: Map<number, number>;
  coefficient: Coefficient;
  scheme: 'voluntary' | 'compulsory';
  backPaid: boolean;
}

function linesOf(periods: readonly IncomePeriod[], table: Coefficients): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const period of periods) {
    requireCount('year', period.year);
    requireCount('months', period.months);
    requireWholeDong('income', period.income);
    if (period.months === 0) continue;
    const scheme = period.scheme ?? 'voluntary';
    const backPaid = period.backPaid ?? false;
    const key = `year-${period.year}${scheme === 'compulsory' ? '-compulsory' : ''}${backPaid ? '-back-paid' : ''}`;
    let line = lines.get(key);
    if (!line) {
      const coefficient = backPaid ? table.backPaid : table.of(period.year);
      line = { key, year: period.year, months: 0, incomes: 0n, parts: new Map(), coefficient, scheme, backPaid };
      lines.set(key, line);
    }
    line.months += period.months;
    line.incomes += BigInt(period.months) * BigInt(period.income);
    line.parts.set(period.income, (line.parts.get(period.income) ?? 0) + period.months);
  }
  return lines;
}

function yearStep(line: Line, sum: Exact): Step {
  const kind = line.backPaid ? ', đóng một lần cho thời gian còn thiếu' : line.scheme === 'compulsory' ? ', BHXH bắt buộc' : '';
  return step(
    line.key,
    `Năm ${line.year}${kind}`,
    dong(sum),
    [line.coefficient.source],
    `${incomesOf(line)} × hệ số ${formatCoefficient(line.coefficient.factor)}`,
  );
}

/** A few different incomes are written out; more would not be read on a phone. */
function incomesOf({ parts, months, incomes }: Line): string {
  if (parts.size > 3) return `${formatInteger(months)} tháng, cộng lại ${formatDong(incomes)},`;
  const terms = [...parts].map(([income, count]) => `${formatInteger(count)} tháng × ${formatDong(income)}`);
  return terms.length === 1 ? terms.join() : `(${terms.join(' + ')})`;
}

/** Two decimals, as the tables print them. */
function formatCoefficient(factor: Exact): string {
  return (Number(factor.n) / Number(factor.d)).toFixed(2).replace('.', ',');
}

/** With both schemes, the compulsory average the decree asks for, before it is put together with the voluntary incomes. */
function compulsorySteps(lines: readonly Line[], sums: readonly Exact[]): Step[] {
  const compulsory = lines.flatMap((line, index) =>
    line.scheme === 'compulsory' ? [{ months: line.months, sum: sums[index] ?? ZERO }] : [],
  );
  if (compulsory.length === 0 || compulsory.length === lines.length) return [];
  const months = compulsory.reduce((count, line) => count + line.months, 0);
  const sum = add(...compulsory.map((line) => line.sum));
  return [
    step(
      'compulsory-average',
      'Riêng phần BHXH bắt buộc, bình quân mỗi tháng',
      dong(divide(sum, exact(months))),
      [],
      `${formatDong(round(sum))} ÷ ${formatInteger(months)} tháng`,
    ),
  ];
}

function averageStep(total: Exact, months: Months, average: Exact, table: Coefficients): Step {
  const formula = months === 0 ? 'chưa có tháng đóng nào' : `${formatDong(round(total))} ÷ ${formatInteger(months)} tháng`;
  return step('average', 'Mức bình quân thu nhập', { unit: 'đồng/tháng', amount: average }, [table.source], formula);
}

function assumptionStep(assumed: { rise: Percent; from: number }): Step {
  return step(
    'assumed-rise',
    `Giả định giá tăng từ năm ${assumed.from}`,
    { unit: '%', amount: exact(assumed.rise) },
    [],
    `hệ số những năm chưa công bố tăng ${formatNumber(assumed.rise)} % mỗi năm; đây không phải số liệu của luật`,
  );
}
