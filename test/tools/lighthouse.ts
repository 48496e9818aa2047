/**
 * npm run more -- lighthouse [PART_OF_A_PATH …]: Lighthouse as it comes, mobile, over one public page of each kind; prints the four
 * categories and every audit that lost points. Fetched on demand at a pinned version and no dev dependency: it would double
 * the installation, and its figure for speed depends on the machine, so it is no gate.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.ts';
import { onePageOfEachKind, pagesOf, type BuiltPage } from './dist.ts';
import { serveDist } from './serve.ts';
import { printTable } from './table.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
interface Audit {
  id: string;
  score: number | null;
  displayValue?: string;
}
interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Leaflets, the design page and the two pages for mishaps are kept out of search engines. */
const isPublic = ({ file }: BuiltPage) => !readFileSync(file, 'utf8').includes('content="noindex"');

async function examine(address: string, chromium: string, report: string): Promise<Report> {
  const options = [
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${CATEGORIES.join()}`,
    `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(' ')}`,
  ];
  await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, address, ...options], { env: { ...process.env, CHROME_PATH: chromium } });
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

/** "color-contrast": audits that count in a category and did not get all their points. */
function lost({ categories, audits }: Report): Audit[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted.map(({ id }) => audits[id]!).filter(({ score }) => score !== null && score < 1);
}

const wanted = process.argv.slice(2);
const pages = onePageOfEachKind(pagesOf().filter(isPublic)).filter(
  ({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)),
);
const chromium = await chromiumPath();
const site = await serveDist({ compress: true });
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const rows: (string | number)[][] = [];
const notes: string[] = [];
for (const { path } of pages) {
  const result = await examine(site.origin + path, chromium, join(folder, 'report.json')).catch(
    (error) => void notes.push(`${path}: ${error}`),
  );
  if (!result) continue;
  rows.push([path, ...CATEGORIES.map((name) => Math.round(result.categories[name]!.score * 100))]);
  for (const { id, score, displayValue } of lost(result))
    notes.push(`${path}: ${id} ${Math.round(Number(score) * 100)} ${displayValue ?? ''}`);
}
await site.close();
rmSync(folder, { recursive: true });
printTable(['page', ...CATEGORIES], rows);
for (const note of notes) console.log(note);
