/** The print shop's files: bleed, inks, fonts. Needs ghostscript and poppler-utils, as the option itself does. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingTools, preflight, writeForShop } from '#print/shop';

const folder = mkdtempSync(join(tmpdir(), 'print-shop-test-'));

/** A sheet of A6 with words in one colour and a patch in another, each red, green, blue from 0 to 1. */
function sheet(name: string, words: string, patch: string): Buffer {
  const file = join(folder, name);
  const drawing = `/DejaVuSans findfont 20 scalefont setfont ${words} setrgbcolor 30 300 moveto (1.500.000) show ${patch} setrgbcolor 30 30 90 60 rectfill showpage`;
  execFileSync('gs', ['-q', '-o', file, '-sDEVICE=pdfwrite', '-g2970x4200', '-r720', '-c', drawing]);
  return readFileSync(file);
}

function checked(pdf: Buffer, colour: boolean): string[] {
  const target = join(folder, 'shop.pdf');
  writeForShop(pdf, target, { colour });
  return preflight(target, { colour });
}

describe.skipIf(missingTools())('a file for the print shop', () => {
  test('has its bleed, its fonts, and no more ink than dries', () => {
    expect(checked(sheet('colour.pdf', '0 0 0', '.83 .6 .17'), true)).toEqual([]);
  });

  test('in one colour uses black ink alone, also for grey', () => {
    expect(checked(sheet('grey.pdf', '0 0 0', '.5 .5 .5'), false)).toEqual([]);
    expect(checked(sheet('wrong.pdf', '0 0 0', '.83 .6 .17'), false)).toEqual(['colour in the edition of one colour']);
  });

  test('a file that was not made for the shop is sent back', () => {
    sheet('screen.pdf', '0 0 0', '.5 .5 .5');
    expect(preflight(join(folder, 'screen.pdf'), { colour: true })).toContain('no bleed of 3 mm');
  });
});
