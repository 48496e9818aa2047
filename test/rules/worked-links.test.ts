/** A worked example leads to a calculator that shows the example's very figure. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDong, formatMonth } from '#law/format';
import * as local from '#calculators/bhyt/local';
import { addMonths, firstDay, month, monthOf, type Day, type Month } from '#law/month';
import { changeDays, fullProvinces } from '#law/all';
import { examples } from '#components/worked/index';
import * as bhyt from '#calculators/bhyt/fields';
import { compute as health } from '#calculators/bhyt/model';
import * as dongBu from '#calculators/dong-bu/fields';
import { compute as gap } from '#calculators/dong-bu/model';
import * as luongHuu from '#calculators/luong-huu/fields';
import { compute as career } from '#calculators/luong-huu/model';
import * as mucDong from '#calculators/muc-dong/fields';
import { compute as payer } from '#calculators/muc-dong/model';
import '#calculators/rut-hay-giu/checks';
import * as rutHayGiu from '#calculators/rut-hay-giu/fields';
import { compute as leaver } from '#calculators/rut-hay-giu/model';
import * as soSanh from '#calculators/so-sanh/fields';
import { compute as saver } from '#calculators/so-sanh/model';
import * as tuoiHuu from '#calculators/tuoi-huu/fields';
import { compute as age } from '#calculators/tuoi-huu/model';
import type { Fields, ValuesOf } from '#calculators/form/field';
import { readLink } from '#calculators/form/link';
import { LAW_DAY } from '#site/today';

interface Calculator<F extends Fields> {
  fields: F;
  validate?: (values: ValuesOf<F>, on: Day) => object;
  /** The figures the page shows. */
  figures: (values: ValuesOf<F>, on: Day) => string[];
}
const calculator = <F extends Fields>(of: Calculator<F>): Calculator<Fields> => of as unknown as Calculator<Fields>;

const CALCULATORS: Record<string, Calculator<Fields>> = {
  bhyt: calculator({ ...bhyt, figures: (values) => [formatDong(health(values, local).total)] }),
  'dong-bu': calculator({ ...dongBu, figures: (values) => [formatDong(gap(values).gap?.gross ?? 0)] }),
  'luong-huu': calculator({
    ...luongHuu,
    figures: (values, on) => [formatDong(career(values, on).certain.monthly.base)],
  }),
  'muc-dong': calculator({ ...mucDong, figures: (values) => payer(values).ways.map(({ payable = 0 }) => formatDong(payable)) }),
  'rut-hay-giu': calculator({
    ...rutHayGiu,
    figures: (values) => {
      const { amount, kept } = leaver(values);
      return [formatDong(amount), formatDong(kept.allowance?.amount ?? 0)];
    },
  }),
  'so-sanh': calculator({ ...soSanh, figures: (values) => [formatDong(saver(values).monthly)] }),
  'tuoi-huu': calculator({ ...tuoiHuu, figures: (values, on) => [formatMonth(age(values, on).age.pensionFrom)] }),
};

/** Kinds of example that a calculator shows with its very values. */
const LINKED = [
  ...['retirement-age', 'household', 'health-support', 'farm-choice', 'back-payment', 'pension', 'pension-plan', 'mixed'],
  ...['withdrawal', 'withdrawal-history', 'monthly-allowance', 'savings', 'birth-grant'],
];

/** `of="pension" years={15} members={[12, 6]}` as the page hands it to the example. */
function propsOf(tag: string): Record<string, unknown> {
  const pairs = [...tag.matchAll(/([a-z]+)=(?:"([^"]*)"|\{([^}]*)\})/gi)];
  return Object.fromEntries(pairs.map(([, name, text, json]) => [name, text ?? JSON.parse(json ?? 'null')]));
}

const worked = globSync('content/**/*.mdx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<Worked\s([^>]*?)\/>/g)].map((match) => ({ file, props: propsOf(match[1]!) })),
);
const months = [monthOf(LAW_DAY), ...changeDays(LAW_DAY).map(monthOf)];
const cases = worked.filter(({ props }) => LINKED.includes(String(props['of'])));

describe('worked examples', () => {
  test('there are some of every kind', () => {
    expect(LINKED.filter((kind) => !cases.some(({ props }) => props['of'] === kind))).toEqual([]);
  });

  test.each(cases)('$file: $props.who', ({ props }) => {
    for (const on of months) {
      const { of, who: _who, calculator: _calculator, ...taken } = props;
      const { lead, calculator: link } = examples[String(of)]!.solve(taken, on);
      expect(link, `${on}: no link`).toBeDefined();
      // Followed at once, and after months under the same law.
      for (const day of [firstDay(on), firstDay(laterUnderSameLaw(on))]) {
        const [, name = '', hash = ''] = /^\/tinh\/([a-z-]+)\/(#.*)$/.exec(link!) ?? [];
        const { fields, validate, figures } = CALCULATORS[name]!;
        expect(hash.length).toBeLessThan(300);
        const opened = readLink(fields, hash, day)!;
        expect(opened.damaged).toBe(false);
        expect(validate?.(opened.now, day) ?? {}).toEqual({});
        expect(figures(opened.now, day).some((figure) => lead.includes(figure))).toBe(true);
      }
    }
  });
});

describe('an example of health insurance that names a province', () => {
  const named = worked.flatMap(({ file, props }) => {
    const place = fullProvinces.find(({ name, mergedFrom }) => [name, ...mergedFrom].some((one) => String(props['who']).includes(one)));
    return place && ['household', 'health-support', 'farm-choice'].includes(String(props['of'])) ? [{ file, props, place }] : [];
  });

  test('there are some', () => expect(named.length).toBeGreaterThan(0));

  test.each(named)('$file: $props.who is reckoned with what that province pays', ({ props, place }) => {
    expect(props['province']).toBe(place.id);
  });
});

function laterUnderSameLaw(on: Month): Month {
  return on === monthOf(LAW_DAY) ? addMonths(on, 1) : month(`${on.slice(0, 4)}-06`);
}
