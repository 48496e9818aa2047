import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { serveDist } from './serve.mjs';
const site = await serveDist();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1300, height: 900 } });
const page = await context.newPage();
for (const path of process.argv.slice(2)) {
  await page.goto(site.origin + '/to-roi/' + path);
  await page.waitForFunction(() => 'grown' in document.documentElement.dataset);
  console.log(path, await page.evaluate(() => {
    document.querySelectorAll('[data-grow]').forEach((p) => p.style.removeProperty('--size'));
    const line = parseFloat(getComputedStyle(document.querySelector('.sheet')).fontSize) * 1.3;
    const h = (e) => { const c = getComputedStyle(e); return ((e.getBoundingClientRect().height + parseFloat(c.marginTop) + parseFloat(c.marginBottom)) / line).toFixed(2); };
    const q = (s) => [...document.querySelectorAll(s)].filter((e) => e.getClientRects().length).map((e) => `${s} ${h(e)}`).join(',');
    return ['.brand', '.strip', 'h1', '.answer', '.examples', '.who','.label', '.glance', '.told', '.code', '.split', '.text', '.text section', '.columns section', '.more', '.leaflet-foot'].map(q).join(' | ');
  }));
}
await browser.close(); await site.close();
