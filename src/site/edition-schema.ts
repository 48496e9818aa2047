/** What content/edition.yaml must hold; a wrong or unknown key stops the build. Build time only. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Month } from '#law/month';
import type { Edition } from './edition';

const text = z.string().min(1, 'không được để trống');

const until = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'viết tháng dạng 2027-12')
  .transform((text) => text as Month)
  .optional();
/** Exactly one of percent and amount. */
const stated = <More extends z.ZodRawShape>(more: More) =>
  z.union([
    z.strictObject({ percent: z.number().min(0).max(100), until, ...more }),
    z.strictObject({ amount: z.int().positive(), until, ...more }),
  ]);
/** "household", or a group the State's own list names. */
const rates = parse(readFileSync(new URL('../../content/law/parameters/health-support-rates.yaml', import.meta.url), 'utf8')) as {
  keys: Record<string, string>;
};
const healthGroup = z.enum(['household', ...Object.keys(rates.keys)], 'không có nhóm này');

const schema: z.ZodType<Edition> = z.strictObject({
  name: text.max(30, 'tên dài quá 30 chữ sẽ không vừa đầu trang'),
  url: z.url('địa chỉ phải đầy đủ, ví dụ https://ansinh.example'),
  publisher: text,
  statement: text,
  contact: text,
  stamp: z.boolean(),
  hotline: text,
  hotlineLink: z.string().startsWith('tel:', 'viết dạng tel:19009068'),
  hotlineName: text,
  province: z
    .string()
    .refine(
      (id) => id === '' || existsSync(new URL(`../../content/law/provinces/${id}.yaml`, import.meta.url)),
      'không có tệp tỉnh này trong content/law/provinces',
    ),
  localSupport: z.strictObject({
    voluntary: stated({}).optional(),
    health: z.array(stated({ group: healthGroup })).optional(),
  }),
  reportTo: z.string(),
});

export function readEdition(file: URL): Edition {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`content/edition.yaml:\n${z.prettifyError(result.error)}`);
  return result.data;
}
