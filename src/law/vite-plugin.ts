/**
 * Lets code import YAML. Files of content/law, content/procedures and content/forms are checked on the way, so a mistake in the data
 * stops the build with its file and key; other YAML (glossary, assumptions) is parsed as it is.
 * A calculator's own copy (`calculator=`, see own-bundle.ts) holds only what rules read.
 * `?full` keeps titles of tables, notes and dates of verification, for the pages under /luat/; `?health` is what a province adds
 * to BHYT, by itself, `?name` who it is.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Plugin } from 'vite';
import { isDoubtful, type DatedValue, type Parameter } from './parameter';
import { readDocuments, readParameter, readProvince } from './check';
import { compactParameter, resolveCites } from './compact';
import { readForm } from './form-check';
import { readProcedure } from './procedure-check';

export function lawYaml(): Plugin {
  /** While a build lasts a file stays as it is, and every calculator asks for the same copy. */
  const modules = new Map<string, string>();
  let building = false;
  return {
    name: 'law-yaml',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build';
    },
    load(id) {
      const [file = '', ...queries] = id.split('?');
      if (!file.endsWith('.yaml')) return null;
      const query = queries.join('&').replace(/calculator=[a-z-]+/, 'calculator=');
      const key = `${file}?${query}`;
      const code = (building ? modules.get(key) : undefined) ?? moduleOf(contents(file, query));
      modules.set(key, code);
      return { code, map: null };
    },
  };
}

type LawEntry = Pick<DatedValue, 'confidence' | 'cites'> & { status?: unknown; note?: unknown };

/** Each entry of a map is exported by name too ("years-lived" as yearsLived), so that a script takes along only what it uses. */
function moduleOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return `export default ${JSON.stringify(data)};`;
  const entries = Object.entries(data).map(([key, value], index) => {
    const name = /^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$/.test(key)
      ? key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
      : undefined;
    return { key, name, local: `_${index}`, text: JSON.stringify(value) };
  });
  // A word of the language may be exported, but not declared.
  const named = entries.map(({ name, local, text }) => (name ? `const ${local} = ${text}; export { ${local} as ${name} };\n` : ''));
  const whole = entries.map(({ key, name, local, text }) => `${JSON.stringify(key)}: ${name ? local : text}`);
  return `${named.join('')}export default { ${whole.join(', ')} };`;
}

function contents(file: string, query: string): unknown {
  const folder = dirname(file);
  if (folder.endsWith('/content/law/parameters')) {
    const register = readDocuments(join(folder, '..', 'documents.yaml'));
    const data = readParameter(file, register);
    const compact = compactParameter(data, register);
    if (query.includes('calculator=')) return lightest(compact);
    if (!query.includes('full')) return compact;
    return {
      ...data,
      values: data.values.map((entry, index) => ({ ...entry, cites: compact.values[index]?.cites })),
    };
  }
  if (folder.endsWith('/content/law/provinces')) {
    const register = readDocuments(join(folder, '..', 'documents.yaml'));
    const data = readProvince(file, register);
    const voluntary = data.voluntary.map((entry) => ({ ...entry, cites: resolveCites(entry, register) }));
    const health = data.health.map((entry) => ({ ...entry, cites: resolveCites(entry, register) }));
    if (query.includes('full')) {
      const socialPension = data.socialPension?.map((entry) => ({ ...entry, cites: resolveCites(entry, register) }));
      return { ...data, voluntary, health, ...(socialPension ? { socialPension } : {}) };
    }
    const former = [...voluntary, ...health].some(({ formerProvince }) => formerProvince !== undefined) ? { former: data.mergedFrom } : {};
    if (query.includes('name')) return { id: data.id, name: data.name, ...former };
    const read = query.includes('calculator=') ? lightestEntry : withoutNotes;
    if (query.includes('health'))
      return { id: data.id, name: data.name, ...former, complete: data.healthComplete, health: health.map(read) };
    return { id: data.id, name: data.name, type: data.type, ...former, voluntary: voluntary.map(read) };
  }
  if (folder.endsWith('/content/procedures') && !file.endsWith('/common.yaml'))
    return readProcedure(file, readDocuments(join(folder, '..', 'law', 'documents.yaml')));
  if (folder.endsWith('/content/forms') && !file.endsWith('/common.yaml'))
    return readForm(file, readDocuments(join(folder, '..', 'law', 'documents.yaml')));
  if (file.endsWith('/content/law/documents.yaml')) return readDocuments(file);
  return parseYaml(readFileSync(file, 'utf8'));
}

/** A calculator plans from now on, and compares a link of last year at most: yearly tables of before stay at home. */
const YEARS_KEPT = 2;

/**
 * Units, status, keys of documents, plain confidence and when a new value is expected are for pages; rules tell apart only
 * what is yearly; a title is shown, and an id told apart, only beside a value that may be carried forward as provisional.
 */
function lightest({ id, title, unit: _unit, expectedBy: _expectedBy, validity, values, ...rest }: Parameter): object {
  const yearly = validity === 'yearly';
  const mayExpire = yearly || values.some((entry) => entry.until !== undefined);
  return {
    ...rest,
    ...(yearly ? { validity } : {}),
    ...(mayExpire ? { id, title } : {}),
    values: (yearly ? values.slice(-YEARS_KEPT) : values).map(lightestEntry),
  };
}

function lightestEntry({ status: _status, confidence, cites, ...entry }: LawEntry): object {
  return {
    ...withoutNotes(entry),
    ...(isDoubtful(confidence) ? { confidence } : {}),
    cites: cites.map(({ short, article }) => (article ? { short, article } : { short })),
  };
}

function withoutNotes<T extends { note?: unknown; cite?: unknown; also?: unknown }>(entry: T): Omit<T, 'note' | 'cite' | 'also'> {
  const { note: _note, cite: _cite, also: _also, ...rest } = entry;
  return rest;
}
