/**
 * Gives every calculator a script of its own. So in the browser's build each module that a calculator pulls in carries the calculator's
 * name and is not shared; packages and what is fetched on demand stay shared, and the law comes with what rules read of it only.
 * Measured without it (2026-11-27, brotli): a first visit to a calculator loads 10 to 20 kB more (luong 27.6 instead of 17.9, rut-hay-giu
 * 45.9 instead of 25.5), in 23 to 50 files instead of 4 or 5, because many small files compress worse than one.
 */
import type { Plugin } from 'vite';

const CALCULATOR = /\/src\/calculators\/(?:kit\/)?(?!ui\/)([a-z-]+)\/[A-Z]\w*\.tsx$/;
const OURS = /\/(src|content)\/[^?]+\.(tsx?|yaml)(\?(name|health))?$/;
const MARK = 'calculator=';
/** Fetched on demand by every calculator: one copy serves all. */
const SHARED = /\/src\/(site\/(qr|ics)|calculators\/(ui\/(Reasons|ResultQr)|form\/reading\/unusual))\.tsx?$/;

/** Modules of packages that do more than is needed here, and what stands in for them. */
const LIGHTER = [
  // Also preloads style sheets and dependencies; parts fetched on demand have none left to load. What stands in the page with the loader
  // (missing.ts) fetches them, and says so where they are late.
  ['vite/preload-helper.js', 'export const __vitePreload = fetchPart;'],
  ['/@astrojs/preact/dist/client.js', "export { default } from '/src/calculators/hydrate.ts';"],
] as const;

/** An error thrown with one text. */
const REJECTION = /throw new (RangeError|TypeError|LawGap)\((?:`[^`]*`|'[^']*')\);/g;

/** How a check names what it checks, for such a text. */
const NAMED = /\b(require[A-Z]\w*)\('\w+'/g;

/** Preact is shared, and comes in one piece with what fetches parts on demand; so does what a calculator needs at once. */
const GROUPS = [
  { name: 'preact', test: /\/node_modules\/(@astrojs\/)?preact\/|vite\/preload-helper/ },
  { name: (id: string, graph: Graph) => ownerOf(id, graph), test: new RegExp(`${MARK}|${CALCULATOR.source}`) },
  // What nearly every tool of the link builder fetches comes in one piece: small files compress worse.
  { name: 'common', test: new RegExp(`${MARK}links$`), minShareCount: 9 },
];

/** What only the link builder fetches bears its name, so that the offline copy can tell it from the calculators. */
function nameOf({ moduleIds }: { moduleIds: readonly string[] }): string {
  return `_astro/${moduleIds.some((id) => id.endsWith(`${MARK}links`)) ? 'links-' : ''}[name].[hash].js`;
}

interface Graph {
  getModuleInfo: (id: string) => { importers: readonly string[]; isEntry: boolean } | null;
}

/** The calculator a module belongs to, unless it is reached on demand only. */
function ownerOf(id: string, graph: Graph): string | null {
  const waiting = [id];
  for (const seen of waiting) {
    const own = CALCULATOR.exec(seen)?.[1];
    if (own) return own;
    waiting.push(...(graph.getModuleInfo(seen)?.importers ?? []).filter((importer) => !waiting.includes(importer)));
  }
  return null;
}

/**
 * Chromium reads a script of this many characters while it arrives, beside the page's own thread, and with the comment (its
 * "explicit compile hints") compiles there what else each function would cost when it is first called: half of coming alive.
 */
const READ_BESIDE = 30_000;
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

export function ownBundle(): Plugin {
  return {
    name: 'own-bundle',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: { resolveDependencies: () => [] },
              rolldownOptions: { output: { codeSplitting: { groups: GROUPS }, chunkFileNames: nameOf } },
            },
          }
        : undefined,
    // What a rule says of an input that no form lets through is for who writes the code, not for the phone.
    transform: (code, id) => (id.includes(MARK) ? code.replace(REJECTION, 'throw new $1();').replace(NAMED, "$1(''") : null),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.code.length >= READ_BESIDE) chunk.code = COMPILE_ALL + chunk.code;
    },
    load: (id) => LIGHTER.find(([name]) => id.endsWith(name))?.[1] ?? null,
    async resolveId(source, importer, options) {
      const calculator = importer?.split(MARK)[1];
      const target = await this.resolve(source, importer?.split('?')[0], { ...options, skipSelf: true });
      if (!target) return null;
      const own = calculator ?? (importer === undefined ? undefined : CALCULATOR.exec(importer)?.[1]);
      if (!own || !OURS.test(target.id) || SHARED.test(target.id)) return calculator ? target : null;
      return { ...target, id: `${target.id}?${MARK}${own}` };
    },
  };
}
