/** A script that is put into a page on its way does not run; pages.test.ts asks every page what it runs and whom it asks. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, origin } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Half a second of silence, as a file of sound. */
function silence(): Buffer {
  const samples = 4000;
  const file = Buffer.alloc(44 + samples, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  return file;
}

test('the policy of a page lets a recording of the site be heard', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/recording.wav', (route) => route.fulfill({ contentType: 'audio/wav', body: silence() }));
  await page.goto(`${origin()}/ban-la/tieu-thuong/`);
  const heard = page.evaluate(async () => {
    const player = Object.assign(new Audio('/recording.wav'), { muted: true });
    await player.play();
    return new Promise<number>((done) => player.addEventListener('ended', () => done(player.currentTime)));
  });
  expect(await heard).toBeGreaterThan(0.4);
  await context.close();
});

test('an inline script slipped into the page on its way does not run', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${origin()}/**/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</body>', '<script>window.foreign = true</script></body>') });
  });
  await page.goto(`${origin()}/`);
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('window.foreign'))).toBe(true);
  expect(await page.evaluate(() => 'foreign' in window)).toBe(false);
  await context.close();
});
