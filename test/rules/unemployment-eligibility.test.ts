/** Who may draw the unemployment benefit: Luật Việc làm 2025 Điều 38, Nghị định 374/2025 Điều 3. */
import { describe, expect, test } from 'vitest';
import fileMonths from '#content/law/parameters/unemployment-file-months.yaml';
import monthsRequired from '#content/law/parameters/unemployment-months.yaml';
import noJobDays from '#content/law/parameters/unemployment-no-job-days.yaml';
import { formatDay, formatNumber } from '#law/format';
import { addDays, day } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { addWorkingDays } from '#law/working-days';
import { citesOf } from '#rules/core/answer';
import { fileDeadline } from '#rules/work/unemployment-calendar';
import { unemploymentEligibility, type UnemploymentQuestion } from '#rules/work/unemployment-eligibility';

const endedOn = day('2026-10-31');
const of = (key: string) => entryOn(monthsRequired, endedOn, key).value;
const [enough, window, wide] = [of('paid'), of('window'), of('window-short-contract')];
const deadline = fileDeadline(endedOn);
const filedOn = day('2026-11-02');
const free = numberOn(noJobDays, filedOn).value;

const person: UnemploymentQuestion = { endedOn, ended: 'lawful', contract: 'standard', monthsPaid: 40, paidInLast24: window };
const ask = (more: Partial<UnemploymentQuestion>) => unemploymentEligibility({ ...person, ...more });
const short = { contract: 'short', paidInLast36: enough } as const;

describe('the verdict', () => {
  test.each<[string, Partial<UnemploymentQuestion>, key: string, told: (string | number)[]]>([
    ['every condition met', {}, 'eligible', [formatDay(deadline), numberOn(fileMonths, endedOn).value]],
    ['just enough months', { monthsPaid: enough, paidInLast24: enough }, 'eligible', []],
    ['one month short', { monthsPaid: enough - 1, paidInLast24: enough - 1 }, 'months', [enough, window]],
    ['one month short, the window not known', { monthsPaid: enough - 1, paidInLast24: undefined }, 'months', [enough, window]],
    ['one month short in the window', { paidInLast24: enough - 1 }, 'months', [enough, window]],
    ['the window not known', { paidInLast24: undefined }, 'window', [enough, window]],
    ['a short contract looks at the longer window', { ...short, paidInLast24: 1 }, 'eligible', []],
    ['a short contract, one month short in it', { ...short, paidInLast36: enough - 1 }, 'months', [enough, wide]],
    ['a short contract, its window not known', { contract: 'short' }, 'window', [enough, wide]],
    ['left against the law', { ended: 'unlawful' }, 'unlawful', []],
    ['left with a right to a pension', { ended: 'pension-eligible' }, 'pension', []],
    ['paying to the end', { payingAtEnd: true }, 'eligible', []],
    ['not paying at the end', { payingAtEnd: false }, 'not-paying', []],
    ['filed on the last day', { filedOn: deadline }, 'eligible', []],
    ['filed a day late', { filedOn: addDays(deadline, 1) }, 'late', [formatDay(deadline)]],
    ['a job on the last day of waiting', { filedOn, newJobOn: addWorkingDays(filedOn, free) }, 'job', []],
    ['a job the day after', { filedOn, newJobOn: addDays(addWorkingDays(filedOn, free), 1) }, 'eligible', []],
    ['a job before filing', { newJobOn: addWorkingDays(endedOn, free) }, 'job', []],
    ['a job long after the ending', { newJobOn: addDays(addWorkingDays(endedOn, free), 1) }, 'eligible', []],
  ])('%s', (_who, more, key, told) => {
    // What is not told is left out, as a form does.
    const asked = Object.fromEntries(Object.entries({ ...person, ...more }).filter(([, value]) => value !== undefined));
    const said = unemploymentEligibility(asked as never);
    expect(said).toMatchObject({ key, verdict: key === 'eligible' ? 'yes' : key === 'window' ? 'depends' : 'no', waysOut: [] });
    expect(said.cites).toEqual(citesOf([tableOn(monthsRequired, endedOn)]));
    for (const part of told) expect(said.reason).toContain(typeof part === 'number' ? formatNumber(part) : part);
    expect('dependsOn' in said).toBe(key === 'window');
    if (key === 'window') expect(said.dependsOn).toContain(formatNumber(more.contract === 'short' ? wide : window));
  });

  test('who has filed is not told when to', () => {
    expect(ask({ filedOn }).reason).not.toContain(formatDay(deadline));
  });

  test('a holiday within the wait makes it longer', () => {
    const last = addWorkingDays(filedOn, free);
    const [holiday, newJobOn] = [addDays(filedOn, 1), addWorkingDays(last, 1)];
    expect(ask({ filedOn, newJobOn }).key).toBe('eligible');
    expect(ask({ filedOn, newJobOn, holidays: [holiday] }).key).toBe('job');
  });
});

test('more months than the window has, or than were paid at all, are refused by name', () => {
  expect(() => ask({ paidInLast24: window + 1 })).toThrow(/^paidInLast24 must be/);
  expect(() => ask({ monthsPaid: 20, paidInLast24: 21 })).toThrow(/^paidInLast24 must be/);
  expect(() => ask({ paidInLast36: wide + 1 })).toThrow(/^paidInLast36 must be/);
  expect(() => ask({ monthsPaid: 20, paidInLast24: 20, paidInLast36: 21 })).toThrow(/^paidInLast36 must be/);
  expect(() => ask({ paidInLast36: wide })).not.toThrow();
});
