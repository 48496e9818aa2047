/** What `npm run print` may be told. A new option is one entry here and its use in print.ts. */
import { parseArgs } from 'node:util';

export const HELP = `npm run print -- [PART-OF-ADDRESS …] [options]
Prints every leaflet, code sheet, poster and banner of a finished build as PDF, each checked on paper.
  npm run print -- tieu-thuong a5   only addresses with all of these parts
  --province ID                     only sheets that take a place, with what this province adds (nghe-an)
  --colour                          the leaflets in colour: …-mau.pdf beside those of one colour
  --shop                            for a print shop besides: …-tiem-in.pdf with bleed, crop marks, CMYK (needs ghostscript, poppler-utils)
  --dist FOLDER                     the build to print (dist)
  --help                            this text`;

export interface PrintOptions {
  /** Parts an address must have, each between two slashes. */
  parts: string[];
  /** Id of the province whose support the sheets tell. */
  province?: string | undefined;
  /** Folder of the finished build; the PDFs go into it. */
  dist: string;
  colour: boolean;
  shop: boolean;
  help: boolean;
}

export function readOptions(args: string[]): PrintOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      province: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      colour: { type: 'boolean', default: false },
      shop: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return { parts: positionals, ...values };
}
