/** Offices by province, those of this edition among them. Build time only. */
import data from '#content/offices.yaml';
import own from '#content/own-offices.yaml';
import { fullProvinces } from '#law/all';
import { communes } from '#law/communes';
import { z } from 'zod';
import { offices as officesSchema, ownOffices as ownSchema } from './offices-schema';

function checked<T>(file: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

const known = checked('content/offices.yaml', officesSchema, data);
/** Offices and collecting points of this edition. */
export const ownOffices = checked('content/own-offices.yaml', ownSchema, own);

const ids = new Set(fullProvinces.map(({ id }) => id));
for (const id of [...Object.keys(known), ...ownOffices.map(({ province }) => province)])
  if (!ids.has(id)) throw new Error(`content/offices.yaml, content/own-offices.yaml: không có tỉnh “${id}” trong content/law/provinces`);
for (const [id, { offices }] of Object.entries(known))
  for (const office of offices)
    for (const name of office.communes)
      if (!communes.some((commune) => commune.province === id && commune.name === name))
        throw new Error(`content/offices.yaml: ${id}, ${office.name}: “${name}” không có trong content/law/communes.tsv`);

/** Every province with what is known of its offices, in the order of the list of provinces. */
export const provinceOffices = fullProvinces.map((province) => {
  const found = known[province.id];
  if (!found) throw new Error(`content/offices.yaml: thiếu ${province.id}`);
  return { province, ...found };
});

/** Number of the office that serves a commune in the list of its province. */
export function officeOf(province: string, commune: string): number | undefined {
  const index = known[province]?.offices.findIndex((office) => office.communes.includes(commune)) ?? -1;
  return index < 0 ? undefined : index;
}
