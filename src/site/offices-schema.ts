/** What content/offices.yaml and content/own-offices.yaml must hold; a wrong or unknown key stops the build. Build time only. */
import { z } from 'zod';
import { cite, confidence, day } from '#law/schema';

const text = z.string().min(1, 'không được để trống');

const office = z.strictObject({
  name: text.describe('"Đống Đa", without "BHXH cơ sở"'),
  address: text,
  phone: text.optional(),
  communes: z.array(text).default([]).describe('Communes it serves, as in content/law/communes.tsv'),
});

const province = z
  .strictObject({
    seat: text.describe('Where the provincial office has its seat'),
    phone: text.optional(),
    asOf: day.optional(),
    confidence: confidence.optional(),
    cite: cite.optional(),
    note: text.optional(),
    offices: z.array(office).default([]),
  })
  .refine(
    ({ offices, asOf, cite, confidence }) => offices.length === 0 || (asOf && cite && confidence),
    'danh sách cơ sở cần asOf, confidence và cite',
  );

export const offices = z.record(z.string(), province);

/** Of this edition: offices and collecting points it knows and stands for. */
export const ownOffices = z.array(
  z.strictObject({
    province: text,
    kind: z.enum(['bhxh', 'collecting', 'employment']),
    name: text,
    address: text,
    phone: text.optional(),
    hours: text.optional(),
  }),
);
