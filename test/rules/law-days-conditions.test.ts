/** What one must have paid, waited or filed, on either side of the days the law turned; and which days the calculators take. */
import { describe, expect, test } from 'vitest';
import copayCap from '#content/law/parameters/copay-cap-multiple.yaml';
import { addDays, addMonths, day, month, monthOf, type Day } from '#law/month';
import { ifKnown, numberOn } from '#law/parameter';
import { toNumber } from '#rules/core/exact';
import { referenceLevel } from '#rules/core/reference-level';
import { maternityEligibility, maternityWindow } from '#rules/family/maternity-eligibility';
import { billInYear, copaymentLeft } from '#rules/health/copay-year';
import { lumpWithdrawalEligibility } from '#rules/withdrawal/lump-withdrawal-eligibility';
import { fileDeadline } from '#rules/work/unemployment-calendar';
import * as luong from '#calculators/luong/fields';
import * as omDau from '#calculators/om-dau/fields';
import * as rutMotLan from '#calculators/rut-mot-lan/fields';
import * as thaiSan from '#calculators/thai-san/fields';
import * as thatNghiep from '#calculators/that-nghiep/fields';
import * as tuTuat from '#calculators/tu-tuat/fields';
import * as vienPhi from '#calculators/vien-phi/fields';

/** Above every limit of a year. */
const HIGH_BILL = 150_000_000;

describe('conditions by the day', () => {
  const stopped = { reason: 'stopped-12-months' as const, months: 60 };

  test('who first paid in the month before the law may withdraw for having stopped, who joined with it may not', () => {
    const joined = (firstPaid: string) =>
      lumpWithdrawalEligibility({ ...stopped, on: day('2027-03-01'), firstPaid: month(firstPaid), lastPaid: month('2025-12') }).key;
    expect([joined('2025-06'), joined('2025-07')]).toEqual(['eligible', 'joined']);
  });

  test.each(['2026-01-01', '2026-07-01', '2027-01-01'].map(day))('the twelve months end with the day before %s', (turn) => {
    const lastPaid = addMonths(monthOf(turn), -13);
    const asked = { ...stopped, firstPaid: month('2018-01'), lastPaid };
    expect(lumpWithdrawalEligibility({ ...asked, on: addDays(turn, -1) }).key).toBe('waiting');
    expect(lumpWithdrawalEligibility({ ...asked, on: turn }).key).toBe('eligible');
  });

  test('months of bed rest and of infertility count since Luật BHXH 2024 alone', () => {
    const turn = day('2025-07-01');
    const infertile = (on: Day) => maternityEligibility({ on: monthOf(on), paidInLast12: 2, paidInLast24: 6, infertility: true });
    expect(infertile(turn).verdict).toBe('yes');
    expect(ifKnown(() => infertile(addDays(turn, -1)))?.verdict).not.toBe('yes');
  });

  test('the window of a birth runs over the turn of the year and the half-year', () => {
    const window = (birth: string, birthMonthPaid: boolean) => maternityWindow({ birth: day(birth), birthMonthPaid });
    // Thông tư 12/2025 Điều 8 khoản 2.
    expect(window('2026-07-14', true)).toEqual({ from: '2025-07', to: '2026-06' });
    expect(window('2026-07-15', true)).toEqual({ from: '2025-08', to: '2026-07' });
    expect(window('2027-01-15', false)).toEqual({ from: '2026-01', to: '2026-12' });
  });

  test('a file for unemployment is due on a working day on either side of a turn', () => {
    // Luật Việc làm 2025 Điều 38 khoản 1 điểm c.
    expect(fileDeadline(day('2026-03-30'))).toBe('2026-06-30');
    expect(fileDeadline(day('2026-04-01'))).toBe('2026-07-01');
    expect(fileDeadline(day('2026-09-30'))).toBe('2026-12-30');
  });

  test('co-payments before the rise count at the old level, and not at all in the next year', () => {
    const cap = (on: string) => numberOn(copayCap, day(on)).value * referenceLevel(monthOf(day(on))).value;
    const copay = (on: Day, coPaidThisYear = 0, coPaidBeforeRise = 0) =>
      toNumber(copaymentLeft({ on: monthOf(on), continuousYears: 6, coPaidThisYear, coPaidBeforeRise })!.left);
    const half = cap('2026-06-30') / 2;
    // Nghị định 188/2025 Điều 18 khoản 2 điểm c.
    expect(copay(day('2026-06-30'), half)).toBe(half);
    expect(copay(day('2026-07-01'), half, half)).toBe(cap('2026-07-01') / 2);
    expect(copay(day('2026-07-01'), half, 0)).toBe(cap('2026-07-01') - half);
    expect(copay(day('2026-12-31'), cap('2026-06-30'), cap('2026-06-30'))).toBe(0);
    expect(copay(day('2027-01-01'))).toBe(cap('2027-01-01'));
    expect(
      billInYear({ on: month('2027-01'), bill: HIGH_BILL, card: 'employee', continuousYears: 6, coPaidThisYear: 0 }).value.patient,
    ).toBe(cap('2027-01-01'));
  });
});

describe('the boxes take the first day of their law and say why not the day before', () => {
  const TODAY = day('2026-11-27');
  test.each([
    ['that-nghiep', thatNghiep.fields.endedOn, '31/12/2025', '01/01/2026'],
    ['thai-san', thaiSan.fields.birth, '30/06/2025', '01/07/2025'],
    ['om-dau', omDau.fields.from, '30/06/2025', '01/07/2025'],
    ['tu-tuat', tuTuat.fields.diedOn, '30/06/2025', '01/07/2025'],
    ['vien-phi', vienPhi.fields.on, '06/2025', '07/2025'],
    ['luong', luong.fields.on, '06/2025', '07/2025'],
    ['rut-mot-lan', rutMotLan.fields.on, '06/2025', '07/2025'],
  ] as const)('%s', (_name, field, before, first) => {
    const refused = field.parse(before, TODAY);
    expect(refused.ok ? '' : refused.error).toContain(first);
    expect(field.parse(first, TODAY).ok).toBe(true);
  });
});
