/** Opens modules of the site outside a build, their YAML read and checked as a build does. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** The module at `path` ("src/law/all.ts") of the checkout in the folder `tree`. */
export async function loadModule<Module>(path: string, tree = process.cwd()): Promise<Module> {
  const plain = { configFile: false, logLevel: 'error', root: tree } as const;
  const { lawYaml } = (await runnerImport<typeof import('#law/vite-plugin')>(join(tree, 'src/law/vite-plugin.ts'), plain)).module;
  return (await runnerImport<Module>(join(tree, path), { ...plain, plugins: [lawYaml()] })).module;
}
