/** Retiring before the age: whether, less how much, and what the age would bring; fetched when a reader asks for it. */
import reduction from '#content/law/parameters/early-retirement-reduction.yaml';
import { formatAge, formatDong, formatDuration, formatInteger, formatMonth, formatPercent } from '#law/format';
import { lastOf } from '#law/list';
import { addMonths, firstDay, month, monthsBetween, yearOf, type Month } from '#law/month';
import { tableOn } from '#law/parameter';
import type { Step } from '#rules/core/answer';
import { averageIncome } from '#rules/core/average-income';
import type { Eligibility } from '#rules/core/eligibility';
import { lowestOfHistory, minimumPension, type LowestPensionOf } from '#rules/pension/minimum-pension';
import type { PensionProjection } from '#rules/pension/pension-projection';
import { incomePeriods, plan } from '#rules/voluntary/plan';
import { earlyRetirement, type EarlyRetirement, type EarlyRetirementQuestion } from '#rules/pension/early-retirement';
import { Steps } from '#calculators/ui/Steps.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import type { Values } from './fields';
import { reachedOn, type Person } from './person';
import { paidUntil, planUntil } from './until';

export type EarlyRules = typeof import('./early');

/** Retiring at the end of one month. */
interface Retirement {
  on: Month;
  monthsEarly: number;
  reductionPercent: number;
  ratePercent: number;
  /** đồng/tháng; 0 without the years. */
  monthly: number;
}

export interface Early {
  chosen: Retirement;
  eligibility: Eligibility;
  /** The chosen month, or else the first that is allowed, and the same month of each later year that still costs something. */
  rows: Retirement[];
  steps: Step[];
  /** A sentence for the message to send; empty where it is a no. */
  said: string;
}

/** What the law of early retirement says of these answers; undefined from the age on. */
export function earlyOf(values: Values, person: Person): Early | undefined {
  const reached = reachedOn(values);
  const { stopOn } = values;
  if (stopOn >= reached) return undefined;
  const { value, steps } = retire(values, person, stopOn);
  const eligibility = value.eligibility!;
  const first = eligibility.verdict === 'yes' ? stopOn : firstAllowed(values, person, reached);
  const rows: Retirement[] = [];
  for (let on = first; on !== undefined && on < reached && lastOf(rows)?.monthsEarly !== 0; on = addMonths(on, 12))
    rows.push(retirement(on, retire(values, person, on).value));
  return {
    chosen: retirement(stopOn, value),
    eligibility: { ...eligibility, waysOut: [...eligibility.waysOut, ...waysOut(first, stopOn, reached)] },
    rows,
    steps,
    said: eligibility.verdict === 'yes' ? ` Nghỉ sớm hết tháng ${formatMonth(stopOn)}: ${formatDong(value.monthly ?? 0)}.` : '',
  };
}

/** Waiting for the month the law allows, or for the age. */
function waysOut(first: Month | undefined, stopOn: Month, reached: Month): Eligibility['waysOut'] {
  if (first === stopOn) return [];
  return [
    ...(first ? [{ key: 'wait-early', label: `Nghỉ hết tháng ${formatMonth(first)}, là tháng sớm nhất` }] : []),
    { key: 'wait', label: `Chờ đủ tuổi vào tháng ${formatMonth(reached)}, không bị trừ`, page: '/tinh/tuoi-huu/' },
  ];
}

/** Found year by year, then month by month: the age of the law rises with the years, but more slowly than the reader's. */
function firstAllowed(values: Values, person: Person, reached: Month): Month | undefined {
  const allowed = (on: Month) => on < reached && earlyRetirement(question(values, person, on)).value.eligibility?.verdict === 'yes';
  let on = values.stopOn;
  while (on < reached && !allowed(on)) on = addMonths(on, 12);
  for (let next = addMonths(on, -11); next <= on; next = addMonths(next, 1)) if (allowed(next)) return next;
  return undefined;
}

function retirement(on: Month, { monthsEarly, reductionPercent, ratePercent, monthly = 0 }: EarlyRetirement): Retirement {
  return { on, monthsEarly, reductionPercent, ratePercent, monthly };
}

/** With the money; coefficients are those of the year the pension starts in. */
function retire(values: Values, person: Person, on: Month) {
  const further = planUntil(person, on);
  const periods = [...person.history, ...(further ? incomePeriods(plan(further).value.stretches) : [])];
  return earlyRetirement({
    ...question(values, person, on),
    averageWage: averageIncome({ settleYear: yearOf(addMonths(on, 1)), periods }).value.average,
    joinedBefore: lowestFor(values, person)(addMonths(on, 1)) !== undefined,
  });
}

function question(values: Values, person: Person, on: Month): EarlyRetirementQuestion {
  const { sex, birth, work, loss } = values;
  const months = paidUntil(person, on);
  return {
    ...{ on, sex, work, months },
    compulsoryMonths: compulsoryBy(values, person, months),
    ageMonths: monthsBetween(birth, on) - 1,
    lossPercent: loss,
    special15: work !== 'normal',
  };
}

/** What was typed; else what the periods say; else every month. */
function compulsoryBy({ compulsory }: Values, { history, stated }: Person, months: number): number {
  if (compulsory !== '') return Math.min(compulsory, months);
  if (!stated) return months;
  return history.reduce((sum, period) => sum + (period.scheme === 'compulsory' ? period.months : 0), 0);
}

/** The lowest pension of who retires early or waits. Without periods, compulsory time began as late as it can have. */
export function lowestFor(values: Values, person: Person): LowestPensionOf {
  if (values.compulsory === '' && person.stated) return lowestOfHistory(person.history);
  const months = compulsoryBy(values, person, person.paid + (person.plan?.months ?? 0));
  const [first] = (person.stated ? person.history : [])
    .filter(({ scheme }) => scheme === 'compulsory')
    .map(({ year }) => year)
    .sort();
  const since = first ? month(`${first}-01`) : addMonths(person.on, -Math.min(months, person.paid));
  return (retireOn) => minimumPension(retireOn, { months, since });
}

/** The chosen month beside later ones and the age. */
export function EarlyPart({ early, certain }: { early: Early; certain: PensionProjection }) {
  const { chosen, eligibility, rows, steps } = early;
  const may = eligibility.verdict === 'yes';
  return (
    <section data-early>
      <h3>
        Nghỉ sớm, hết tháng {formatMonth(chosen.on)}
        {may && (
          <>
            : <span data-early-monthly>{formatDong(chosen.monthly)}</span>
          </>
        )}
      </h3>
      <Verdict question="Nghỉ hưu sớm" eligibility={eligibility} />
      {rows.length > 0 && (
        <table data-early-rows>
          <caption>{reductionSentence(chosen.on)}</caption>
          <thead>
            <tr>
              <th scope="col">Nghỉ hết tháng</th>
              <th scope="col" class="number">
                Bị trừ
              </th>
              <th scope="col" class="number">
                Đồng mỗi tháng
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.on} data-on={row.on} aria-current={may && row.on === chosen.on ? 'true' : undefined}>
                <th scope="row">
                  {formatMonth(row.on)}
                  <br />
                  <small class="soft">{row.monthsEarly > 0 ? `sớm ${formatDuration(row.monthsEarly)}` : 'đúng tuổi của nghề'}</small>
                </th>
                <td class="number">{formatPercent(row.reductionPercent)}</td>
                <td class="number">{formatInteger(row.monthly)}</td>
              </tr>
            ))}
            <tr data-on="age">
              <th scope="row">
                {formatMonth(addMonths(certain.retireOn, -1))}
                <br />
                <small class="soft">{certain.retireOn === certain.age.pensionFrom ? 'đủ tuổi' : 'đóng xong'}</small>
              </th>
              <td class="number">{formatPercent(0)}</td>
              <td class="number">{certain.eligible ? formatInteger(certain.monthly.base) : 'chưa đủ năm'}</td>
            </tr>
          </tbody>
        </table>
      )}
      {may && certain.eligible && <p data-early-even>{evenSentence(chosen, certain)}</p>}
      <details>
        <summary>Nghỉ sớm: từng bước tính và điều luật</summary>
        <Steps steps={steps} />
      </details>
    </section>
  );
}

/** "Mỗi năm nghỉ sớm trừ 2 %; …": what a year costs, and what is left of one. */
function reductionSentence(on: Month): string {
  const { 'full-year': year = 0, ...odd } = tableOn(reduction, firstDay(on)).value;
  const [range = '', part = 0] = Object.entries(odd).find(([, percent]) => percent > 0) ?? [];
  return `Mỗi năm nghỉ sớm trừ ${formatPercent(year)}; lẻ từ ${range.split('-')[0]} tháng trừ ${formatPercent(part)}, ít hơn không trừ`;
}

/** When the larger pension of who waits has made up for the months without one. */
function evenSentence({ on, monthly }: Retirement, { retireOn, monthly: { base }, age }: PensionProjection): string {
  const before = monthsBetween(addMonths(on, 2), retireOn);
  const sum = `Nghỉ sớm thì nhận trước ${formatDuration(before)}, cộng lại ${formatDong(before * monthly)}`;
  if (base <= monthly) return `${sum}; chờ đủ tuổi cũng không được hơn mỗi tháng.`;
  const even = addMonths(retireOn, Math.ceil((before * monthly) / (base - monthly)));
  const years = Math.floor((age.age + monthsBetween(age.reachedOn, even) - 1) / 12);
  return `${sum}. Chờ đủ tuổi thì mỗi tháng hơn ${formatDong(base - monthly)}; đến khoảng ${formatAge(years * 12)} thì hai cách cộng lại bằng nhau. Chưa kể tiền đóng thêm và các lần tăng lương hưu.`;
}
