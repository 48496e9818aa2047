/**
 * Makes of a printed PDF what a print shop asks for: 3 mm of paper beyond the trimmed edge, crop marks, CMYK with black as black ink alone,
 * fonts embedded. Ghostscript converts, poppler-utils look it over.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Points to a millimetre. */
const MM = 72 / 25.4;
const BLEED = 3 * MM;
/** From the edge of the paper to where it is cut. */
const MARGIN = 8 * MM;
/** All four inks together on one spot, in percent; more does not dry on plain paper. */
const MOST_INK = 300;
const DPI = 48;

const TOOLS = { gs: 'ghostscript', pdfinfo: 'poppler-utils', pdffonts: 'poppler-utils' };

/** Says which tools there are not, and how to come by them. */
export function missingTools(): string | undefined {
  const packages = Object.entries(TOOLS).flatMap(([tool, name]) => (spawnSync(tool, ['-v']).error ? [name] : []));
  const names = [...new Set(packages)].join(' ');
  return names && `Missing for the print shop: ${names} (Debian, Ubuntu: apt install ${names}; macOS: brew install ghostscript poppler).`;
}

function run(tool: keyof typeof TOOLS, args: string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(tool, args, { maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${tool}: ${stderr.toString() || stdout.toString()}`);
  return stdout;
}

/** Width and height of the first page in points. */
function sizeOf(file: string): [width: number, height: number] {
  const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(run('pdfinfo', [file]).toString()) ?? [];
  return [Number(width), Number(height)];
}

/** Writes the print shop's file of a PDF whose pages are all of one size. */
export function writeForShop(bytes: Uint8Array, target: string, { colour }: { colour: boolean }): void {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const source = join(folder, 'sheet.pdf');
  writeFileSync(source, bytes);
  const [width, height] = sizeOf(source);
  const box = (beyond: number) => [MARGIN - beyond, MARGIN - beyond, width + MARGIN + beyond, height + MARGIN + beyond].join(' ');
  // At each corner a line in the direction of each cut, outside what is printed on.
  const corners = [0, width].flatMap((x) => [0, height].map((y) => [x, y, x ? 1 : -1, y ? 1 : -1] as const));
  const marks = corners.map(
    ([x, y, right, up]) =>
      `${x + right * BLEED} ${y} moveto ${x + right * MARGIN} ${y} lineto stroke ${x} ${y + up * BLEED} moveto ${x} ${y + up * MARGIN} lineto stroke`,
  );
  const perPage = `[ /TrimBox [${box(0)}] /BleedBox [${box(BLEED)}] /PAGE pdfmark initmatrix 0 0 0 1 setcmykcolor .25 setlinewidth ${marks.join(' ')}`;
  const inks = ['-sColorConversionStrategy=CMYK', '-sProcessColorModel=DeviceCMYK', '-dUseFastColor=true'];
  const paper = [`-dDEVICEWIDTHPOINTS=${width + 2 * MARGIN}`, `-dDEVICEHEIGHTPOINTS=${height + 2 * MARGIN}`, '-dFIXEDMEDIA'];
  // Black is black ink alone. In one colour so is every grey; in colour black ink grows with the third power of the darkness and the
  // other inks give way with the eighth, so that navy stays navy and no spot takes more ink than dries.
  const [black, giveWay] = colour ? ['{dup dup mul mul}', '{dup mul dup mul dup mul}'] : ['{}', '{}'];
  const setup = `${black} setblackgeneration ${giveWay} setundercolorremoval << /PageOffset [${MARGIN} ${MARGIN}] /EndPage { exch pop 2 ne { ${perPage} true } { false } ifelse } >> setpagedevice`;
  run('gs', [
    '-q',
    '-o',
    target,
    '-sDEVICE=pdfwrite',
    '-dCompatibilityLevel=1.6',
    '-dEmbedAllFonts=true',
    ...inks,
    ...paper,
    '-c',
    setup,
    '-f',
    source,
  ]);
  rmSync(folder, { recursive: true });
}

/** The darkest spot of all pages in percent of ink, and whether any ink but black is on them. */
function inkOf(file: string): { most: number; coloured: boolean } {
  const pictures = run('gs', ['-q', '-o', '-', '-sDEVICE=pamcmyk32', `-r${DPI}`, file]);
  let [at, most, coloured] = [0, 0, false];
  while (at < pictures.length) {
    const end = pictures.indexOf('ENDHDR\n', at) + 'ENDHDR\n'.length;
    const head = pictures.subarray(at, end).toString('latin1');
    const bytes = Number(/WIDTH (\d+)/.exec(head)?.[1]) * Number(/HEIGHT (\d+)/.exec(head)?.[1]) * 4;
    for (let spot = end; spot < end + bytes; spot += 4) {
      const [cyan = 0, magenta = 0, yellow = 0, black = 0] = pictures.subarray(spot, spot + 4);
      most = Math.max(most, cyan + magenta + yellow + black);
      coloured ||= cyan + magenta + yellow > 0;
    }
    at = end + bytes;
  }
  return { most: Math.round((most / 255) * 100), coloured };
}

/** What a print shop would send the file back for. */
export function preflight(file: string, { colour }: { colour: boolean }): string[] {
  const faults: string[] = [];
  const boxes = run('pdfinfo', ['-box', file]).toString();
  const edges = (name: string) => (new RegExp(`${name}: +(.*)`).exec(boxes)?.[1] ?? '').split(/ +/).map(Number);
  const [trim, bleed] = [edges('TrimBox'), edges('BleedBox')];
  if (!trim.every((edge, index) => Math.abs(Math.abs(edge - bleed[index]!) - BLEED) < 0.1)) faults.push('no bleed of 3 mm');
  for (const line of run('pdffonts', [file]).toString().split('\n').slice(2))
    if (line.trim() && !/ yes (yes|no) +(yes|no) +\d+ +\d+$/.test(line.trimEnd())) faults.push(`font not embedded: ${line.split(/ +/)[0]}`);
  const { most, coloured } = inkOf(file);
  if (most > MOST_INK) faults.push(`${most} % of ink, more than ${MOST_INK} %`);
  if (coloured && !colour) faults.push('colour in the edition of one colour');
  return faults;
}
