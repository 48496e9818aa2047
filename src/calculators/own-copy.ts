/**
 * Gives every calculator its own copy of the modules it uses, so that its page loads one file beside Preact. Left alone,
 * every set of calculators that share a module gets a chunk of its own, and many small files compress 3 kB a page worse.
 * Build of the browser's files only.
 */
import type { Plugin } from 'vite';

const ISLAND = /\/src\/calculators\/([\w-]+)\/[A-Z]\w*\.tsx$/;
const PREACT = { groups: [{ name: 'preact', test: /\/node_modules\/(@astrojs\/)?preact\// }] };
const OURS = /\/(src|content)\//;

export function ownCopy(): Plugin {
  return {
    name: 'own-copy',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: PREACT } } } } : undefined),
    async resolveId(source, importer) {
      if (!importer) return null;
      const [file = '', query = ''] = importer.split('?');
      const owner = /(?:^|&)of=([\w-]+)/.exec(query)?.[1] ?? slugOf(file);
      if (owner === undefined) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found || found.external || found.id.includes('/node_modules/') || !OURS.test(found.id) || /[?&]of=/.test(found.id)) return found;
      return { ...found, id: `${found.id}${found.id.includes('?') ? '&' : '?'}of=${owner}` };
    },
  };
}

/** The folder of an island's own file; parts shared by calculators have no owner. */
function slugOf(file: string): string | undefined {
  const slug = ISLAND.exec(file)?.[1];
  return slug === 'shared' ? undefined : slug;
}
