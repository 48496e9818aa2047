/** Whatever month a calculator lets through, and whatever month its link was made in, it has a result. */
import { describe, expect, test } from 'vitest';
import { addMonths, firstDay, month, monthIndex, type Day, type Month } from '#law/month';
import * as bhyt from '../../src/calculators/bhyt/fields';
import * as bhytModel from '../../src/calculators/bhyt/model';
import * as dongBu from '../../src/calculators/dong-bu/fields';
import * as dongBuModel from '../../src/calculators/dong-bu/model';
import * as dongTruoc from '../../src/calculators/dong-truoc/fields';
import * as dongTruocModel from '../../src/calculators/dong-truoc/model';
import * as hoTro from '../../src/calculators/ho-tro/fields';
import * as hoTroModel from '../../src/calculators/ho-tro/model';
import * as luong from '../../src/calculators/luong/fields';
import * as luongModel from '../../src/calculators/luong/model';
import * as luongHuu from '../../src/calculators/luong-huu/fields';
import * as luongHuuModel from '../../src/calculators/luong-huu/model';
import * as mucDong from '../../src/calculators/muc-dong/fields';
import * as mucDongModel from '../../src/calculators/muc-dong/model';
import * as rutHayGiu from '../../src/calculators/rut-hay-giu/fields';
import * as rutHayGiuModel from '../../src/calculators/rut-hay-giu/model';
import * as rutMotLan from '../../src/calculators/rut-mot-lan/fields';
import * as rutMotLanModel from '../../src/calculators/rut-mot-lan/model';
import * as soSanh from '../../src/calculators/so-sanh/fields';
import * as soSanhModel from '../../src/calculators/so-sanh/model';
import * as vienPhi from '../../src/calculators/vien-phi/fields';
import * as vienPhiModel from '../../src/calculators/vien-phi/model';
import type { Fields, ValuesOf } from '../../src/calculators/form/field';

const TODAY = firstDay(month('2026-11'));
const ASSUMED = { base: 3, high: 5 };

interface Calculator<F extends Fields> {
  fields: F;
  /** The field of the month asked about. */
  asked: keyof F;
  compute: (values: ValuesOf<F>) => { steps: readonly unknown[] };
  headline: (values: ValuesOf<F>, on: Day) => readonly unknown[];
  why?: (then: ValuesOf<F>, now: ValuesOf<F>) => unknown;
}
const calculator = <F extends Fields>(of: Calculator<F>): Calculator<Fields> => of as unknown as Calculator<Fields>;

const CALCULATORS: Record<string, Calculator<Fields>> = {
  bhyt: calculator({ ...bhyt, ...bhytModel, asked: 'on' }),
  'dong-bu': calculator({ ...dongBu, ...dongBuModel, asked: 'on' }),
  'dong-truoc': calculator({ ...dongTruoc, ...dongTruocModel, asked: 'on' }),
  'ho-tro': calculator({ ...hoTro, ...hoTroModel, asked: 'on' }),
  luong: calculator({ ...luong, ...luongModel, asked: 'on' }),
  'luong-huu': calculator({
    ...luongHuu,
    asked: 'from',
    compute: (values) => luongHuuModel.compute(values, TODAY, ASSUMED),
    headline: (values, on) => luongHuuModel.headline(values, on, ASSUMED),
    why: luongHuuModel.why,
  }),
  'muc-dong': calculator({ ...mucDong, ...mucDongModel, asked: 'on' }),
  'rut-hay-giu': calculator({ ...rutHayGiu, ...rutHayGiuModel, asked: 'on' }),
  'rut-mot-lan': calculator({ ...rutMotLan, ...rutMotLanModel, asked: 'on' }),
  'so-sanh': calculator({ ...soSanh, ...soSanhModel, asked: 'on' }),
  'vien-phi': calculator({ ...vienPhi, ...vienPhiModel, asked: 'on' }),
};

function defaults(fields: Fields, on: Day): ValuesOf<Fields> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)]));
}

const from = month('2016-01');
const to = month('2037-12');
const everyMonth: Month[] = Array.from({ length: monthIndex(to) - monthIndex(from) + 1 }, (_, count) => addMonths(from, count));

describe.each(Object.entries(CALCULATORS))('%s', (_name, { fields, asked, compute, headline, why }) => {
  test('a result for every month its box accepts', () => {
    const accepted = everyMonth.filter((on) => fields[asked]!.parse(fields[asked]!.write(on), TODAY).ok);
    expect(accepted.length).toBeGreaterThan(12);
    for (const on of accepted) expect(compute({ ...defaults(fields, firstDay(on)), [asked]: on }).steps.length, on).toBeGreaterThan(0);
  });

  test('a link made in any month since 2018 is compared, or nothing is compared', () => {
    const now = defaults(fields, TODAY);
    for (const on of everyMonth.filter((one) => one >= '2018-01' && one < '2026-11')) {
      const then = defaults(fields, firstDay(on));
      const figures = headline(then, firstDay(on));
      expect([0, headline(now, TODAY).length], on).toContain(figures.length);
      if (figures.length > 0) expect(() => why?.(then, now), on).not.toThrow();
    }
  });
});
