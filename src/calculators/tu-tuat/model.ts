/** From the answers to everything the screen, the printout and the share text show. */
import fileDays from '#content/law/parameters/survivor-procedure-days.yaml';
import incomeMultiple from '#content/law/parameters/survivor-income-multiple.yaml';
import lossLine from '#content/law/parameters/survivor-monthly-loss.yaml';
import { formatDong, formatDuration } from '#law/format';
import { addDays, addMonths, firstDay, monthOf, type Day, type Month } from '#law/month';
import { entryOn, numberOn, type Citation } from '#law/parameter';
import { workingDayFrom } from '#law/working-days';
import type { Answer, Step } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { funeralGrant } from '#rules/family/funeral-grant';
import { survivorLump, survivorLumpOfPensioner, survivorLumpOfWorker } from '#rules/family/survivor-lump';
import { survivorMonthly, type SurvivorMonthly } from '#rules/family/survivor-monthly';
import { funeralEligibility, monthlyRight, type Deceased } from '#rules/family/survivors';
import { referenceLevel } from '#rules/core/reference-level';
import { partsUntil } from '#rules/withdrawal/multiple-of-average';
import { workAccidentDeath } from '#rules/work/work-accident';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { asked, EARLIEST, type Values } from './fields';
import { relativeOf } from './relatives-field';

export interface Result {
  /** đồng; 0 without a right to it. */
  funeral: { amount: number; eligibility: Eligibility };
  /** Further lump sum after a work accident or occupational disease, đồng. */
  accident?: number;
  monthly: { eligibility: Eligibility; from: Day } & SurvivorMonthly;
  /** One-time survivor payment, đồng; `estimated` where the sum really paid was not given. */
  lump: { amount: number; estimated?: true };
  /** Months after which the monthly allowance has brought as much as the lump sum. */
  even?: number;
  /** Last day to hand in the file, and how many working days the agency has. */
  file: { by: Day; agencyDays: number; cites: Citation[] };
  steps: Step[];
}

/** Loss of working capacity, percent, and income, đồng, from which a relative is judged otherwise. */
export function limitsOn(on: Month): { loss: number; income: number } {
  const day = firstDay(on);
  return { loss: entryOn(lossLine, day, 'relative').value, income: numberOn(incomeMultiple, day).value * referenceLevel(on).value };
}

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values): Result {
  const { diedOn, who, compulsory, voluntary } = values;
  const on = monthOf(diedOn);
  const cause = asked(values).cause && values.cause !== 'other' ? values.cause : undefined;
  const dead: Deceased = {
    ...{ on, compulsoryMonths: compulsory, voluntaryMonths: voluntary },
    ...(cause ? { cause } : {}),
    ...(who === 'pensioner' ? { pensioner: true } : {}),
    ...(who === 'accident' ? { accidentAllowancePercent: values.loss } : {}),
  };
  const grant = funeralGrant({ on });
  const funeral = funeralEligibility(dead);
  const accident = cause ? workAccidentDeath({ on }) : undefined;
  const relatives = values.relatives.map((kin) => relativeOf(kin, on, limitsOn(on).loss));
  const family = survivorMonthly({ on, relatives, deaths: Number(values.deaths) });
  const eligibility = monthlyEligibility(monthlyRight(dead), family.value, relatives.length);
  const lump = lumpOf(values, on);
  const may = eligibility.verdict === 'yes';
  const days = entryOn(fileDays, diedOn, 'family');
  return {
    funeral: { amount: funeral.verdict === 'yes' ? grant.value.amount : 0, eligibility: funeral },
    ...(accident ? { accident: accident.value.lump } : {}),
    monthly: { ...family.value, eligibility, from: firstDay(addMonths(on, 1)) },
    lump: lump.value,
    ...(may ? { even: Math.ceil(lump.value.amount / family.value.total) } : {}),
    file: {
      by: workingDayFrom(addDays(diedOn, days.value)),
      agencyDays: entryOn(fileDays, diedOn, 'agency').value,
      cites: days.cites,
    },
    steps: [
      ...(funeral.verdict === 'yes' ? named('funeral', grant.steps) : []),
      ...named('accident', accident?.steps ?? []),
      ...named('monthly', may || eligibility.verdict === 'depends' ? family.steps : []),
      ...named('lump', lump.steps),
    ],
  };
}

const named = (part: string, steps: readonly Step[]): Step[] => steps.map((line) => ({ ...line, key: `${part}-${line.key}` }));

function lumpOf(values: Values, on: Month): Answer<{ amount: number; estimated?: true }> {
  const { who, compulsory, voluntary, average, pension, allowance, drawn, early } = values;
  if (who === 'pensioner') return survivorLumpOfPensioner({ on, pension, monthsDrawn: drawn });
  const all = compulsory + voluntary;
  // Who has drawn everything once leaves the least number of months, of the allowance: Luật BHXH 2024 Điều 89.
  const parts = early === '' ? partsUntil(on, all) : { monthsBefore2014: Math.min(early, all), monthsFrom2014: Math.max(0, all - early) };
  const career = { on, ...parts, averageIncome: all > 0 ? average : allowance };
  return compulsory > 0 || who === 'accident' ? survivorLumpOfWorker(career) : survivorLump(career);
}

/** The death must open the right, and somebody must be there to draw. */
function monthlyEligibility(right: ReturnType<typeof monthlyRight>, { entitled, percents }: SurvivorMonthly, people: number): Eligibility {
  const { canBuy, missingMonths, ...said } = right;
  if (said.verdict === 'yes' && entitled) return { ...said, reason: `${percents.length} người được hưởng.` };
  if (said.verdict === 'yes')
    return {
      ...said,
      verdict: people === 0 ? 'depends' : 'no',
      reason:
        people === 0
          ? 'Người mất đã đóng đủ; hãy kể những người để lại.'
          : 'Không ai trong những người đã kể đủ điều kiện; gia đình nhận một lần.',
    };
  if (!canBuy || !entitled) return { ...said, waysOut: [] };
  const waysOut = said.waysOut.map((way) => ({ ...way, page: '/thu-tuc/tu-tuat/' }));
  return { ...said, verdict: 'depends', dependsOn: `thân nhân có đóng nốt ${formatDuration(missingMonths)} còn thiếu không.`, waysOut };
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day): Headline[] {
  if (on < EARLIEST) return [];
  const { funeral, monthly, lump } = compute(values);
  return [
    { label: 'Trợ cấp mai táng', amount: funeral.amount },
    { label: 'Tuất hằng tháng', amount: monthly.eligibility.verdict === 'yes' ? monthly.total : 0 },
    { label: 'Tuất một lần', amount: lump.amount },
  ];
}

/** The short message that goes with a link. */
export function message({ funeral, monthly, lump, accident }: Result): string {
  const burial = funeral.amount > 0 ? `mai táng ${formatDong(funeral.amount)}; ` : '';
  const extra = accident ? `thêm ${formatDong(accident)} vì tai nạn lao động, bệnh nghề nghiệp; ` : '';
  const once = `tuất một lần ${formatDong(lump.amount)}`;
  const choice = monthly.eligibility.verdict === 'yes' ? `tuất hằng tháng ${formatDong(monthly.total)}, hoặc ${once}` : once;
  return `Người thân mất, gia đình nhận: ${burial}${extra}${choice}.`;
}
