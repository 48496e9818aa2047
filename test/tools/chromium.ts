/** The Chromium of the browser tests is the one that prints. Run by itself, says which. */
import { findChromium, HOW_TO_INSTALL } from '#print/chromium';

export { CHROMIUM_ARGS } from '#print/chromium';

export async function chromiumPath(): Promise<string> {
  const found = await findChromium();
  if (!found) throw new Error(HOW_TO_INSTALL);
  return found;
}

if (import.meta.filename === process.argv[1]) console.log(`Chromium: ${await chromiumPath()}`);
