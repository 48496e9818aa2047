/** Every calculator by the name of its folder, which is that of its page: "muc-dong" stands at /tinh/muc-dong/. */
import type { Calculator } from './calculator';

const files = import.meta.glob<Calculator>('./*/calculator.{ts,tsx}', { import: 'default' });

/** Each is fetched when asked for. */
export const calculators: Readonly<Record<string, () => Promise<Calculator>>> = Object.fromEntries(
  Object.entries(files).map(([file, load]) => [file.split('/')[1]!, load]),
);

/** All at once, for the build and for tests. */
export async function loadCalculators(): Promise<Record<string, Calculator>> {
  return Object.fromEntries(await Promise.all(Object.entries(calculators).map(async ([name, load]) => [name, await load()] as const)));
}
