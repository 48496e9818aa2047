/**
 * npm run more -- office [FOLDER]: opens every paper for Word and the workbook in LibreOffice and writes what it prints as PDF, to be looked at.
 * Each must open, stay within its page and bear a day on each. Needs soffice (Debian: libreoffice-writer, libreoffice-calc).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { getDocument } from 'unpdf/pdfjs';
import { filesOf } from './dist.ts';

const PAPERS = 'dist/truyen-thong/van-ban';
/** The words beside the day come in pieces where a typeface lacks their letters. */
const DAY = /\b\d{2}\/\d{2}\/\d{4}\b/;
const [out = join(tmpdir(), 'van-ban')] = process.argv.slice(2);

const papers = filesOf(PAPERS).filter((file) => /\.(docx|xlsx)$/.test(file));
const profile = mkdtempSync(join(tmpdir(), 'office-'));
try {
  execFileSync('soffice', [
    `-env:UserInstallation=file://${profile}`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', out],
    ...papers.map((file) => join(PAPERS, file)),
  ]);
} catch (error) {
  console.error(
    (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? 'LibreOffice is not on this machine: apt install libreoffice-writer libreoffice-calc'
      : error,
  );
  process.exit(1);
} finally {
  rmSync(profile, { recursive: true });
}

const faults: string[] = [];
for (const file of papers) {
  const name = basename(file).replace(/\.\w+$/, '.pdf');
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(out, name))), verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0] = page.view;
    const items = (await page.getTextContent()).items.filter((item) => 'str' in item);
    if (!DAY.test(items.map(({ str }) => str).join(' '))) faults.push(`${name}, page ${number}: until when?`);
    const beyond = items.find(({ str, transform, width: long }) => str.trim() && transform[4] + long > width + 1);
    if (beyond) faults.push(`${name}, page ${number}: "${beyond.str.slice(-30)}" runs over the edge`);
  }
  console.log(`${name}: ${pdf.numPages}`);
}
console.log(`${papers.length} papers in ${out}`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
