/**
 * Hostile and random hashes against one calculator: whatever a link carries, the page opens without an exception,
 * shows a result, and says so when it fell back to its defaults.
 */
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { day } from '#law/month';
import type { Fields } from '#calculators/form/field';
import { readLink } from '#calculators/form/link';
import { mendHash } from '#calculators/form/mend-link';
import { hostileHashes } from '../rules/hostile-hashes';
import { openPage } from './harness';

const CLOCK = day('2026-11-22');
/** A guard: the page draws a new state in a moment of its own, on a busy machine later. */
const MOST_TRIES = 3000;

export interface Fault {
  hash: string;
  error: string;
}

/**
 * Opens `path` with `count` hashes (the same for the same seed) and returns what went wrong: an exception, an error in the
 * console, a dialog, a result that is gone or broken, a damaged link opened without a word. `fields` are the page's own.
 */
export async function fuzzHashes(
  browser: Browser,
  path: string,
  { fields, count = 50, seed = 20261122 }: { fields: Fields; count?: number; seed?: number },
): Promise<Fault[]> {
  const { page, context } = await openPage(browser, path, { clock: CLOCK });
  const faults: Fault[] = [];
  let hash = '';
  const fault = (error: string) => faults.push({ hash, error });
  page.on('pageerror', (error) => fault(error.message));
  page.on('console', (message) => message.type() === 'error' && fault(message.text()));
  page.on('dialog', (dialog) => {
    fault(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const keys = Object.values(fields).map((field) => field.key);
  for (hash of fc.sample(hostileHashes(keys), { seed, numRuns: count })) {
    const address = new URL('http://page/');
    address.hash = hash;
    if (address.hash === '') continue; // Carries nothing, so what stands in the boxes stays.
    const damaged = readLink(fields, mendHash(address.hash), CLOCK)?.damaged ?? false;
    // A changed hash on the open page goes the same way as a link, without loading the page again.
    const seen = await page.evaluate(
      async ({ next, damaged, most }) => {
        const address = new URL(location.href);
        address.hash = next;
        history.replaceState(null, '', address);
        dispatchEvent(new HashChangeEvent('hashchange'));
        const notice = () => document.querySelector('.calculator > .notice') !== null;
        for (let tries = 0; tries === 0 || (notice() !== damaged && tries < most); tries++)
          await new Promise((done) => setTimeout(done, 10));
        return {
          result: document.querySelector('[data-result]')?.textContent ?? '',
          notice: notice(),
        };
      },
      { next: hash, damaged, most: MOST_TRIES },
    );
    if (seen.result.trim() === '') fault('no result');
    const broken = /.{0,30}(NaN|undefined|Infinity|\[object).{0,30}/.exec(seen.result);
    if (broken) fault(`broken result: ${broken[0]}`);
    if (damaged !== seen.notice) fault('damaged link and notice disagree');
  }
  await context.close();
  return faults;
}
