/** The law of working life: what never happens whoever asks, and what changes on which day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import birthSupportLaw from '#content/law/parameters/birth-support.yaml';
import carryMonths from '#content/law/parameters/unemployment-carry-months.yaml';
import coefficients from '#content/law/parameters/adjustment-coefficients.yaml';
import leaveMonths from '#content/law/parameters/maternity-months.yaml';
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import sicknessRate from '#content/law/parameters/sickness-rate.yaml';
import taxBands from '#content/law/parameters/income-tax-bands.yaml';
import { addDays, addMonths, day, firstDay, month, monthOf, type Day } from '#law/month';
import { entryOn, LawGap, tableOn, valueOn, type Parameter } from '#law/parameter';
import { addWorkingDays, isWorkingDay } from '#law/working-days';
import { copaymentLeft } from '#rules/health/copay-year';
import { birthSupport, screeningSupport } from '#rules/family/birth-support';
import { maternityBenefit } from '#rules/family/maternity';
import { maternityEligibility, maternityWindow } from '#rules/family/maternity-eligibility';
import { paternityBenefit } from '#rules/family/paternity';
import { survivorMonthly } from '#rules/family/survivor-monthly';
import { referenceLevel } from '#rules/core/reference-level';
import { earlyRetirement } from '#rules/pension/early-retirement';
import { REGIONS } from '#rules/work/employment-contribution';
import { netWage } from '#rules/work/gross-net';
import { lumpWithdrawal } from '#rules/withdrawal/lump-withdrawal';
import { lumpWithdrawalEligibility } from '#rules/withdrawal/lump-withdrawal-eligibility';
import { recovery } from '#rules/work/recovery';
import { longSickLeave, sickLeave } from '#rules/work/sickness';
import { benefitMonths, benefitStart, fileDeadline } from '#rules/work/unemployment-calendar';
import { carriedMonths } from '#rules/work/unemployment-duration';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { unemploymentEligibility } from '#rules/work/unemployment-eligibility';
import { workAccidentBenefit } from '#rules/work/work-accident';

const on = month('2026-11');
const wages = fc.integer({ min: 0, max: 150_000_000 });
const more = fc.integer({ min: 0, max: 20_000_000 });
const counts = fc.integer({ min: 0, max: 480 });
const days = fc.integer({ min: 0, max: 800 }).map((offset) => addDays(day('2026-01-01'), offset));
const regions = fc.constantFrom(...REGIONS);

/** The day a value takes over from the one before, and the day before that. */
const turning = (parameter: Parameter, from: string): [Day, Day] => {
  expect(parameter.values.map((entry) => entry.from)).toContain(from);
  return [addDays(day(from), -1), day(from)];
};

describe('unemployment', () => {
  const benefit = (averageWage: number, monthsPaid: number, region = REGIONS[1] as (typeof REGIONS)[number]) =>
    unemploymentBenefit({ on, averageWage, monthsPaid, region }).value;

  test('a higher wage or more months never bring less', () => {
    fc.assert(
      fc.property(wages, more, counts, fc.integer({ min: 0, max: 60 }), regions, (wage, raise, months, further, region) => {
        const low = benefit(wage, months, region);
        const high = benefit(wage + raise, months + further, region);
        expect(high.monthly).toBeGreaterThanOrEqual(low.monthly);
        expect(high.months).toBeGreaterThanOrEqual(low.months);
        expect(high.total).toBeGreaterThanOrEqual(low.total);
      }),
    );
  });

  test('the highest benefit follows the minimum wage of the last month paid', () => {
    const [before, from] = turning(minimumWage, '2026-01-01');
    const cap = (at: Day) => unemploymentBenefit({ on: monthOf(at), averageWage: 500_000_000, monthsPaid: 24, region: 'region-1' });
    const ratio = entryOn(minimumWage, from, 'region-1').value / entryOn(minimumWage, before, 'region-1').value;
    expect(cap(from).value.monthly / cap(before).value.monthly).toBeCloseTo(ratio, 10);
    // The law and the decree differ only across the rise, and only for who reaches the cap.
    expect(cap(before).doubts).toHaveLength(1);
    expect(cap(from).doubts).toBeUndefined();
    expect(unemploymentBenefit({ on: monthOf(before), averageWage: 5_000_000, monthsPaid: 24, region: 'region-1' }).doubts).toBeUndefined();
  });

  test('filing is possible up to the deadline, a working day, and the benefit starts on one', () => {
    fc.assert(
      fc.property(days, (endedOn) => {
        const deadline = fileDeadline(endedOn);
        const asked = { endedOn, ended: 'lawful' as const, contract: 'standard' as const, monthsPaid: 40, paidInLast24: 24 };
        expect(isWorkingDay(deadline)).toBe(true);
        expect(unemploymentEligibility({ ...asked, filedOn: deadline }).verdict).toBe('yes');
        expect(unemploymentEligibility({ ...asked, filedOn: addDays(deadline, 1) }).key).toBe('late');
        expect(isWorkingDay(benefitStart(deadline))).toBe(true);
        expect(benefitStart(deadline, [benefitStart(deadline)])).toBe(addWorkingDays(benefitStart(deadline), 1));
      }),
    );
  });

  test('the months of a benefit follow one another without a gap, and each has a day to report', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (startOn, months) => {
        const periods = benefitMonths({ startOn, months });
        expect(periods).toHaveLength(months);
        expect(periods[0]!.from).toBe(startOn);
        periods.slice(1).forEach((period, index) => expect(period.from).toBe(addDays(periods[index]!.to, 1)));
        for (const period of periods) expect(period.reportBy >= period.from && period.reportBy < period.to).toBe(true);
      }),
    );
    expect(benefitMonths({ startOn: day('2027-01-31'), months: 2 })[0]!.to).toBe('2027-02-28');
  });

  test('a job in the days of waiting ends it, the day after does not', () => {
    const filedOn = day('2026-11-02');
    const start = benefitStart(filedOn);
    const asked = {
      endedOn: day('2026-10-31'),
      ended: 'lawful' as const,
      contract: 'standard' as const,
      monthsPaid: 40,
      paidInLast24: 24,
      filedOn,
    };
    expect(unemploymentEligibility({ ...asked, newJobOn: addWorkingDays(filedOn, 1) }).key).toBe('job');
    expect(unemploymentEligibility({ ...asked, newJobOn: addDays(start, -1) }).key).toBe('job');
    expect(unemploymentEligibility({ ...asked, newJobOn: start }).verdict).toBe('yes');
  });

  test('who does not know the months in the window is told what decides', () => {
    const { verdict, dependsOn } = unemploymentEligibility({
      endedOn: day('2026-10-31'),
      ended: 'lawful',
      contract: 'standard',
      monthsPaid: 40,
    });
    expect(verdict).toBe('depends');
    expect(dependsOn).toBeTruthy();
  });

  test('months drawn use months paid, and nothing is kept above the limit', () => {
    const table = tableOn(carryMonths, firstDay(on)).value;
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 300 }), fc.integer({ min: 0, max: 3 }), (monthsPaid, monthsDrawn) => {
        const kept = (drawn: number, told: boolean) =>
          carriedMonths({ on, monthsPaid, monthsDrawn: drawn, stopped: 'job', told }).value.carried;
        expect(kept(monthsDrawn, true)).toBeLessThanOrEqual(Math.min(monthsPaid, table['limit']!));
        expect(kept(monthsDrawn, false)).toBe(0);
        if (monthsDrawn > 0) expect(kept(monthsDrawn, true)).toBeLessThanOrEqual(kept(monthsDrawn - 1, true));
      }),
    );
    expect(carriedMonths({ on, monthsPaid: table['limit']! + 1, monthsDrawn: 1, stopped: 'job', told: true }).doubts).toHaveLength(1);
  });
});

describe('a birth', () => {
  const months = (at: Day, livingChildren: number, children = 1) =>
    maternityBenefit({ on: monthOf(at), children, livingChildren, averageWage: 8_000_000 }).value.leaveMonths;
  const fatherDays = (at: Day, livingChildren: number) =>
    paternityBenefit({ on: monthOf(at), children: 1, livingChildren, surgery: false, under32Weeks: false, averageWage: 8_000_000 }).value
      .days;

  test('a second child brings more from the day of the law on, a first or third the same as before', () => {
    const [before, from] = turning(leaveMonths, '2026-07-01');
    expect(months(from, 1)).toBe(months(before, 1) + 1);
    expect(fatherDays(from, 1)).toBeGreaterThan(fatherDays(before, 1));
    for (const living of [0, 2, 3]) {
      expect(months(from, living)).toBe(months(before, living));
      expect(fatherDays(from, living)).toBe(fatherDays(before, living));
    }
  });

  test('a mother who may still be on leave that day is told to ask', () => {
    const doubts = (at: Day, livingChildren: number) =>
      maternityBenefit({ on: monthOf(at), children: 1, livingChildren, averageWage: 8_000_000 }).doubts;
    expect(doubts(day('2026-06-30'), 1)).toHaveLength(1);
    expect(doubts(day('2026-06-30'), 0)).toBeUndefined();
    expect(doubts(day('2026-07-01'), 1)).toBeUndefined();
  });

  test('more months paid never lose the right, and the window is twelve months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), fc.boolean(), fc.boolean(), (paidInLast12, bedRest, infertility) => {
        const asked = { on, paidInLast24: 24, paidTotal: 60, bedRest, infertility };
        const right = (paid: number) => maternityEligibility({ ...asked, paidInLast12: paid }).verdict === 'yes';
        if (right(paidInLast12)) expect(right(paidInLast12 + 1)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(days, fc.boolean(), (birth, birthMonthPaid) => {
        const { from, to } = maternityWindow({ birth, birthMonthPaid });
        expect(addMonths(from, 11)).toBe(to);
        expect([monthOf(birth), addMonths(monthOf(birth), -1)]).toContain(to);
      }),
    );
  });

  test('money of the population law opens on its days, once however many reasons', () => {
    const paid = (at: string, parts: object) =>
      birthSupport({ on: day(at), verySmallEthnic: false, lowFertilityProvince: false, secondChild: false, ...parts }).value.minimum;
    const least = entryOn(birthSupportLaw, day('2027-01-01'), 'two-children-early').value;
    expect([paid('2026-06-30', { verySmallEthnic: true }), paid('2026-07-01', { verySmallEthnic: true })]).toEqual([0, least]);
    for (const reason of [{ lowFertilityProvince: true }, { secondChild: true, motherBirth: day('1995-05-05') }])
      expect([paid('2026-12-31', reason), paid('2027-01-01', reason)]).toEqual([0, least]);
    // The day she turns 35 is too late.
    const mother = { secondChild: true, motherBirth: day('1992-02-16') };
    expect([paid('2027-02-15', mother), paid('2027-02-16', mother)]).toEqual([least, 0]);
    const screened = (at: string) => screeningSupport({ on: day(at), kind: 'newborn', cost: 450_000, priorityGroup: false }).value.support;
    expect([screened('2026-12-31'), screened('2027-01-01')]).toEqual([0, 450_000]);
  });
});

describe('sickness, rest and accidents', () => {
  test('more years, more days asked or a higher wage never bring less, and never more days than asked', () => {
    fc.assert(
      fc.property(
        counts,
        counts,
        wages,
        more,
        fc.integer({ min: 0, max: 200 }),
        fc.boolean(),
        (paidMonths, later, base, raise, asked, heavy) => {
          const leave = (months: number, wage: number, days: number) =>
            sickLeave({ on, paidMonths: months, heavy, usedDays: 0, days: days / 2, base: wage }).value;
          const low = leave(paidMonths, base, asked);
          const high = leave(paidMonths + later, base + raise, asked + 1);
          expect(high.amount!).toBeGreaterThanOrEqual(low.amount!);
          expect(high.days).toBeGreaterThanOrEqual(low.days);
          expect(low.days).toBeLessThanOrEqual(asked / 2);
        },
      ),
    );
  });

  test('a long illness goes on after the days of the year, from the law of 2025-07 on', () => {
    const [before, from] = turning(sicknessRate, '2025-07-01');
    const ill = { paidMonths: 60, heavy: false, usedDays: 0, days: 100, base: 8_000_000 };
    const { fullDays, longDays } = longSickLeave({ on: monthOf(from), ...ill }).value;
    expect(fullDays! + longDays!).toBe(100);
    expect(fullDays).toBe(sickLeave({ on: monthOf(from), ...ill }).value.days);
    expect(() => longSickLeave({ on: monthOf(before), ...ill })).toThrow(LawGap);
  });

  test('rest is paid at the level of its month', () => {
    const rest = (at: string) => recovery({ on: month(at), after: 'birth', children: 1, surgery: false }).value;
    expect(rest('2026-07').amount / rest('2026-06').amount).toBeCloseTo(
      referenceLevel(month('2026-07')).value / referenceLevel(month('2026-06')).value,
      10,
    );
    expect(recovery({ on, after: 'work-accident', lossPercent: 10 }).doubts).toHaveLength(1);
    expect(recovery({ on, after: 'birth', children: 1, surgery: false, returnedEarly: true }).value.days).toBe(0);
    expect(recovery({ on, after: 'birth', children: 1, surgery: false, daysAfter: 31 }).value.days).toBe(0);
  });

  test('a greater loss never brings less, once or every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 40 }), wages, (lossPercent, fundYears, wage) => {
        const of = (loss: number) => workAccidentBenefit({ on, lossPercent: loss, fundYears, wage }).value;
        const [low, high] = [of(lossPercent), of(lossPercent + 1)];
        if (low.monthly !== undefined) expect(high.monthly).toBeGreaterThanOrEqual(low.monthly);
        else if (low.lump !== undefined && high.lump !== undefined) expect(high.lump).toBeGreaterThanOrEqual(low.lump);
        else if (low.entitled) expect(high.monthly).toBeDefined();
      }),
    );
  });
});

describe('wages and tax', () => {
  test('a higher wage leaves more in hand, within what rounding moves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3_000_000, max: 300_000_000 }),
        more,
        fc.integer({ min: 0, max: 6 }),
        regions,
        (gross, raise, dependants, region) => {
          const net = (wage: number) => netWage({ on, gross: wage, dependants, region }).value.net;
          expect(net(gross + raise)).toBeGreaterThanOrEqual(net(gross) - 1);
        },
      ),
    );
  });

  test('a dependant never costs, and the new bands hold from the first day of 2026', () => {
    fc.assert(
      fc.property(wages, fc.integer({ min: 0, max: 6 }), (gross, dependants) => {
        const tax = (people: number) => netWage({ on, gross, dependants: people, region: 'region-1' }).value.tax;
        expect(tax(dependants + 1)).toBeLessThanOrEqual(tax(dependants));
      }),
    );
    const [before, from] = turning(taxBands, '2026-01-01');
    const tax = (at: Day) => netWage({ on: monthOf(at), gross: 40_000_000, dependants: 0, region: 'region-1' }).value.tax;
    expect(tax(from)).toBeLessThan(tax(before));
  });
});

describe('leaving and dying', () => {
  test('every year’s wage is taken with the coefficient of the table', () => {
    for (const entry of coefficients.values) {
      const decided = month(entry.from.slice(0, 7));
      const table = tableOn(coefficients, firstDay(decided)).value;
      for (const [year, coefficient] of Object.entries(table)) {
        if (month(`${year}-12`) > decided) continue;
        const { average } = lumpWithdrawal({
          on: decided,
          periods: [{ from: month(`${year}-01`), to: month(`${year}-12`), wage: 1_000_000 }],
          reason: 'emigration',
        }).value;
        expect(average, `${year} in ${entry.from}`).toBe(Math.round(coefficient * 1_000_000));
      }
    }
  });

  test('twelve whole months without paying are waited for, and periods may not meet', () => {
    const asked = { reason: 'stopped-12-months' as const, firstPaid: month('2019-01'), lastPaid: month('2025-11'), months: 70 };
    expect(lumpWithdrawalEligibility({ ...asked, on: day('2026-11-30') }).key).toBe('waiting');
    expect(lumpWithdrawalEligibility({ ...asked, on: day('2026-12-01') }).verdict).toBe('yes');
    const spell = (from: string, to: string) => ({ from: month(from), to: month(to), wage: 5_000_000 });
    const draw = (...periods: ReturnType<typeof spell>[]) => lumpWithdrawal({ on, periods, reason: 'emigration' });
    expect(() => draw(spell('2020-01', '2021-06'), spell('2021-06', '2022-01'))).toThrow(/meet/);
    expect(() => draw(spell('2021-06', '2020-01'))).toThrow(/before it begins/);
    expect(() => draw(spell('2025-01', '2027-01'))).toThrow(/after the decision/);
    expect(() => draw()).toThrow(/periods must hold/);
  });

  test('monthly allowances: a relative more never lowers the sum, and an adult needs a sex', () => {
    const child = { relation: 'child' as const, ageMonths: 100 };
    const total = (children: number) => survivorMonthly({ on, relatives: Array.from({ length: children }, () => child) }).value.total;
    for (let children = 0; children < 6; children++) expect(total(children + 1)).toBeGreaterThanOrEqual(total(children));
    expect(total(5)).toBe(total(4));
    expect(() => survivorMonthly({ on, relatives: [{ relation: 'spouse', ageMonths: 700 }] })).toThrow(/sex must be given/);
    expect(() => survivorMonthly({ on, relatives: [child], deaths: 0 })).toThrow(/deaths/);
  });

  test('a later retirement never has a greater reduction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 760 }), fc.constantFrom('normal', 'heavy', 'special-heavy', 'coal'), (ageMonths, work) => {
        const at = (age: number) =>
          earlyRetirement({ on, sex: 'male', ageMonths: age, compulsoryMonths: 300, lossPercent: 85, work, special15: work !== 'normal' })
            .value;
        expect(at(ageMonths + 1).reductionPercent).toBeLessThanOrEqual(at(ageMonths).reductionPercent);
        if (at(ageMonths).eligibility?.verdict === 'yes') expect(at(ageMonths + 1).eligibility?.verdict).toBe('yes');
      }),
    );
  });

  test('co-payments left never grow by paying, and none are left to who used them all before the rise', () => {
    const left = (coPaidThisYear: number, coPaidBeforeRise: number) =>
      Number(copaymentLeft({ on, continuousYears: 6, coPaidThisYear, coPaidBeforeRise })!.left.n);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000_000 }), more, (paid, further) => {
        expect(left(paid + further, 0)).toBeLessThanOrEqual(left(paid, 0));
      }),
    );
    const old = 6 * referenceLevel(month('2026-06')).value;
    expect(left(old, old)).toBe(0);
    expect(left(old - 1, old - 1)).toBeGreaterThan(0);
    expect(copaymentLeft({ on, continuousYears: 4, coPaidThisYear: 0 })).toBeUndefined();
    expect(() => copaymentLeft({ on, continuousYears: 6, coPaidThisYear: 1, coPaidBeforeRise: 2 })).toThrow(/coPaidBeforeRise/);
  });
});

test('the law of a working life is known from the days its texts name', () => {
  expect(() => valueOn(birthSupportLaw, day('2026-06-30'))).toThrow(LawGap);
});
