/** The workbook as LibreOffice opens it: computed anew there, every row and total is the one the formulas give, which are the rules'. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { expect, test } from 'vitest';
import { PEOPLE } from '#components/workbook/commune';
import { filledWorkbook, FIRST, SHEETS, valueOf } from './filled-workbook';

const PATIENCE = 120_000;

/** The version of LibreOffice on this machine; undefined where there is none. */
function office(): string | undefined {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

const version = office();
if (version === undefined) console.warn('LibreOffice (soffice) is not on this machine: the workbook is tested with excelts alone.');

test.runIf(version)(
  'computed by LibreOffice, rows and totals are the same',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    const { book, rows } = filledWorkbook();
    writeFileSync(join(folder, 'xa.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        `${folder}/out`,
        `${folder}/xa.xlsx`,
      ],
      { stdio: 'ignore' },
    );
    const opened = new Workbook();
    await opened.xlsx.load(readFileSync(join(folder, 'out/xa.xlsx')));
    rmSync(folder, { recursive: true });
    calculateFormulas(book);
    const lines = [...Array.from({ length: rows }, (_, index) => FIRST + index), FIRST + PEOPLE];
    for (const sheet of SHEETS)
      for (const line of lines)
        for (const column of 'EFGHIJKLMNOPQR') {
          const cell = `${column}${line}`;
          const [ours, theirs] = [book, opened].map((of) => valueOf(of, sheet, cell));
          expect(Number(theirs), `${sheet}!${cell}`).toBe(Number(ours));
        }
    expect(Number(valueOf(opened, SHEETS[0]!, `M${FIRST + PEOPLE}`))).toBeGreaterThan(0);
  },
  PATIENCE,
);
