/** The contract of every calculator that brings an example with it; the others call it with more of their own. */
import { globSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/month';
import { figuresOf, type Calculator } from '#calculators/calculator';
import type { Fields } from '#calculators/form/field';
import { readTexts } from '#calculators/form/form';
import { loadCalculators } from '#calculators/registry';
import { idOf } from '#calculators/ui/Input.tsx';
import { contract, plain, tabTo } from './contract';
import { openBrowser } from './harness';

const TODAY = day('2026-11-22');
type Texts = Record<string, string>;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The big figure these answers give. */
function figureOf(calculator: Calculator, answers: Texts): string {
  const { fields, validate = () => ({}) } = calculator;
  const texts = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, answers[name] ?? field.write(field.initial(TODAY))]),
  );
  return plain(figuresOf(calculator, readTexts({ fields, validate }, { texts, today: TODAY }).values, TODAY)[0]!.text);
}

async function enter(page: Page, field: Fields[string], text: string): Promise<void> {
  const box = page.locator(`#${idOf(field)}`);
  if (!('options' in field)) return box.fill(text);
  const kind = await box.evaluate((element) => element.localName);
  if (kind === 'select') await box.selectOption(text);
  else await box.locator(`input[value="${text}"]`).check();
}

const calculators = Object.entries(await loadCalculators());
const own = globSync('test/browser/*.test.ts').filter((file) => /^contract\(/m.test(readFileSync(file, 'utf8')));

test.each(calculators)('%s keeps the contract: `example` in its calculator.ts, or a test of its own', (name, { example }) => {
  expect(Boolean(example) || own.some((file) => file.endsWith(`/${name}.test.ts`))).toBe(true);
});

for (const [name, calculator] of calculators) {
  const answers = calculator.example as Texts | undefined;
  if (!answers) continue;
  const fieldOf = (one: string) => calculator.fields[one]!;
  /** A box to type in. */
  const [box, text] = Object.entries(answers).find(([one]) => !('options' in fieldOf(one)))!;
  contract(() => browser, {
    path: `/tinh/${name}/`,
    fields: calculator.fields,
    figure: '[data-result] .big',
    async fill(page) {
      for (const [one, typed] of Object.entries(answers)) await enter(page, fieldOf(one), typed);
    },
    expected: figureOf(calculator, answers),
    async type(page) {
      await tabTo(page, fieldOf(box).label);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    typed: figureOf(calculator, { [box]: text }),
    states: { error: (page) => enter(page, fieldOf(box), '??') },
  });
}
