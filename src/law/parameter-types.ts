/** Tells the compiler the unit of every parameter file, as the files say it; written into `.astro/` beside the types of the pages. */
import { readdirSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { parse as parseYaml } from 'yaml';

const folder = 'content/law/parameters';

export const parameterTypes: AstroIntegration = {
  name: 'parameter-types',
  hooks: {
    'astro:config:done': ({ config, injectTypes }) => {
      const files = readdirSync(new URL(folder, config.root)).filter((file) => file.endsWith('.yaml'));
      const declarations = files.map((file) => {
        const { unit } = parseYaml(readFileSync(new URL(`${folder}/${file}`, config.root), 'utf8')) as { unit: string };
        return `declare module '#${folder}/${file}' {
  const parameter: import('#law/parameter').Parameter<${JSON.stringify(unit)}>;
  export default parameter;
}`;
      });
      injectTypes({ filename: 'parameters.d.ts', content: declarations.join('\n') });
    },
  },
};
