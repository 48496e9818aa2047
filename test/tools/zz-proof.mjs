import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { pagesOf } from './dist.mjs';
import { leafletFaults, leafletFont } from './leaflet-paper.mjs';
import { serveDist } from './serve.mjs';
const wanted = process.argv.slice(2);
const site = await serveDist();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1300, height: 900 } });
const page = await context.newPage();
page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()); });
const t = Date.now(); let n = 0;
for (const { path } of pagesOf().filter(({ path, section }) => section === 'to-roi' && wanted.every((w) => path.includes(`/${w}/`)))) {
  await page.goto(site.origin + path);
  const measure = () => page.evaluate(() => [...document.querySelectorAll('[data-grow]')].map((p) => {
    const size = p.style.getPropertyValue('--size') || getComputedStyle(p).getPropertyValue('--size');
    const kids = [...p.querySelectorAll('p,li,h2,figure,.leaflet-example,section')].filter((k) => k.getClientRects().length);
    const over = Math.max(p.scrollHeight - p.clientHeight, p.scrollWidth - p.clientWidth);
    const f = p.getBoundingClientRect(); const cs = getComputedStyle(p);
    let slack = 0;
    if (p.matches('.columns,.flap')) slack = f.bottom - parseFloat(cs.paddingBottom) - Math.max(f.top, ...kids.map((k) => k.getBoundingClientRect().bottom));
    else { const ch = [...p.children].filter((c) => c.getClientRects().length); slack = f.height - parseFloat(cs.paddingTop) - parseFloat(cs.paddingBottom) - ch.reduce((s, c) => s + c.getBoundingClientRect().height + parseFloat(getComputedStyle(c).marginTop) + parseFloat(getComputedStyle(c).marginBottom), 0); }
    return `${p.className.split(' ').pop()}:${size}${over > 0 ? ` OVER${over}` : ''} slack${Math.round(slack / 3.78)}mm n${p.querySelectorAll('section').length}${p.querySelector('.next') ? '' : ' NONEXT'}`;
  }));
  await page.waitForFunction(() => 'grown' in document.documentElement.dataset);
  const grown = await measure();
  const faults = await page.evaluate(leafletFaults);
  await page.evaluate(() => document.querySelectorAll('[data-grow]').forEach((p) => p.style.removeProperty('--size')));
  const all = await measure(); const base = process.env.BASE ? all : all.filter((x) => x.includes('OVER'));
  console.log(path.slice(8), grown.join(' | '), base.length ? `BASE ${base.join(';')}` : '', faults.join(';'));
  n++;
}
console.log(n, Date.now() - t, 'ms');
await browser.close(); await site.close();
