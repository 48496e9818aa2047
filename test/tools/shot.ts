/**
 * npm run more -- shot: pictures of the built site, to look at. PATH OUT.png [width=360] [height=740] [at=SCROLL_Y] [dark] [large] [full] [clock=2027-01-02]
 * OUT.pdf prints an A4 instead.
 */
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.ts';
import { serveDist } from './serve.ts';

const [path, out, ...words] = process.argv.slice(2);
if (!path || !out) throw new Error('PATH OUT.png');
const option = (name: string, fallback?: string | number) =>
  words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? fallback;
const site = await serveDist();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const page = await browser.newPage({
  viewport: { width: Number(option('width', 360)), height: Number(option('height', 740)) },
  colorScheme: words.includes('dark') ? 'dark' : 'light',
  deviceScaleFactor: 2,
});
page.on('console', (message) => console.log(message.type(), message.text()));
page.on('pageerror', (error) => console.log('error', error.message));
if (option('clock')) await page.clock.install({ time: new Date(`${option('clock')}T03:00:00Z`) });
if (words.includes('large')) await page.addInitScript(() => localStorage.setItem('text', 'large'));
await page.goto(site.origin + path);
await page.waitForTimeout(700);
if (option('at')) await page.evaluate((y) => window.scrollTo(0, y), Number(option('at')));
if (out.endsWith('.pdf')) await page.pdf({ path: out, format: 'A4', preferCSSPageSize: true, printBackground: true });
else await page.screenshot({ path: out, fullPage: words.includes('full') });
await browser.close();
await site.close();
