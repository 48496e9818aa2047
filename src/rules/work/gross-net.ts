import bands from '#content/law/parameters/income-tax-bands.yaml';
import rates from '#content/law/parameters/income-tax-rates.yaml';
import relief from '#content/law/parameters/income-tax-relief.yaml';
import { formatDong, formatInteger, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, tableOn } from '#law/parameter';
import type { Dong } from '#law/units';
import { answer, dong, step, type Answer, type Step } from '#rules/core/answer';
import { add, atLeastZero, exact, minimum, multiply, percent, round, subtract, ZERO, type Exact } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';
import { exactContribution, type Region } from './employment-contribution';

export interface NetWage {
  /** What is taken off the wage for each insurance, and in all. */
  social: Dong;
  health: Dong;
  unemployment: Dong;
  insurance: Dong;
  /** What is left to tax after insurances and relief. */
  taxable: Dong;
  tax: Dong;
  net: Dong;
  /** What the employer pays on top. */
  employer: Dong;
}

/**
 * From the wage agreed to the wage in hand (đồng/tháng): insurances each on its own base (`insured`, the wage unless given), then
 * relief for oneself and each dependant, then the income tax of residents on the exact remainder. `exempt` is the part of the wage
 * that is not taxed (night and overtime pay and the like).
 * Luật BHXH 2024 Điều 31–34; Luật Việc làm 2025 Điều 33, 34; Luật Thuế thu nhập cá nhân 2025 Điều 8–10. Rejects money that is not
 * whole đồng, an exempt part above the wage, broken counts and months before 2025-07.
 */
export function netWage(input: {
  on: Month;
  gross: Dong;
  insured?: Dong;
  exempt?: Dong;
  dependants: number;
  region: Region;
  reducedAccidentRate?: boolean;
}): Answer<NetWage> {
  const exempt = input.exempt ?? 0;
  requireWholeDong('gross', input.gross);
  requireWholeDong('exempt', exempt);
  requireCount('dependants', input.dependants);
  if (exempt > input.gross) throw new RangeError(`exempt must be at most the wage: ${exempt}`);
  const parts = exactContribution({ ...input, wage: input.insured ?? input.gross });
  const insurance = parts.employeeTotal;
  const onDay = firstDay(input.on);
  const reliefs = tableOn(relief, onDay);
  const own = entryOn(relief, onDay, 'self').value;
  const each = entryOn(relief, onDay, 'dependant').value;
  const off = add(insurance, exact(exempt), exact(own + each * input.dependants));
  const taxable = atLeastZero(subtract(exact(input.gross), off));
  const tax = incomeTax(input.on, taxable);
  const net = subtract(subtract(exact(input.gross), insurance), tax.amount);
  return answer(
    {
      social: round(parts.employee.pension),
      health: round(parts.employee.health),
      unemployment: round(parts.employee.unemployment),
      insurance: round(insurance),
      taxable: round(taxable),
      tax: round(tax.amount),
      net: round(net),
      employer: round(parts.employerTotal),
    },
    [
      ...parts.employeeSteps,
      step('insurance', 'Bảo hiểm bạn đóng', dong(insurance), []),
      step(
        'taxable',
        'Thu nhập tính thuế',
        dong(taxable),
        [reliefs],
        `${formatInteger(input.gross)} − ${formatInteger(round(insurance))}${exempt === 0 ? '' : ` − ${formatInteger(exempt)}`} − ${formatInteger(own)}${
          input.dependants === 0 ? '' : ` − ${input.dependants} × ${formatInteger(each)}`
        }, không dưới 0`,
      ),
      ...tax.steps,
      step(
        'net',
        'Bạn nhận',
        dong(net),
        [],
        `${formatInteger(input.gross)} − ${formatInteger(round(insurance))} − ${formatInteger(round(tax.amount))}`,
      ),
      step('employer', 'Nơi làm việc đóng thêm', dong(parts.employerTotal), []),
    ],
  );
}

/** Income tax of a month on what is left to tax, band by band. Luật Thuế thu nhập cá nhân 2025 Điều 9. */
export function incomeTax(on: Month, taxable: Exact): { amount: Exact; steps: Step[] } {
  const onDay = firstDay(on);
  const limits = tableOn(bands, onDay);
  const table = tableOn(rates, onDay);
  let from = ZERO;
  const parts: { key: string; part: Exact; rate: number }[] = [];
  for (const [band, rate] of Object.entries(table.value)) {
    const limit = limits.value[band];
    const to = limit === undefined ? taxable : minimum(taxable, exact(limit));
    const part = atLeastZero(subtract(to, from));
    if (part.n > 0n) parts.push({ key: `band-${band}`, part, rate });
    if (limit !== undefined) from = exact(limit);
  }
  const amount = parts.length === 0 ? ZERO : add(...parts.map(({ part, rate }) => multiply(percent(rate), part)));
  const formula = parts.map(({ part, rate }) => `${formatPercent(rate)} × ${formatDong(round(part))}`).join(' + ');
  return {
    amount,
    steps: [step('tax', 'Thuế thu nhập cá nhân', dong(amount), [table, limits], formula === '' ? 'chưa tới mức chịu thuế' : formula)],
  };
}
