/**
 * What a file under content/law may contain. Strict: an unknown key is an error,
 * because a key in the wrong place would otherwise be ignored in silence for years.
 * Build time only: zod never reaches the reader's phone.
 */
import { z } from 'zod';

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'ngày phải viết dạng NĂM-THÁNG-NGÀY, ví dụ 2027-01-01')
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, 'ngày này không có trên lịch');

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã chỉ gồm chữ thường không dấu, số và dấu gạch ngang');

/** How sure we are of a fact; decides the wording on screen (see law/cite.ts). */
export const confidence = z.enum(['P', 'PP', 'A', 'S2', 'B', 'S1', 'R', 'I', 'C', 'M', 'U']);

const status = z.enum(['in-force', 'enacted', 'assumed']);

/** Instead of an article: the text has none, or nobody has read which. */
export const NO_ARTICLES = 'không chia điều';
export const ARTICLE_UNREAD = 'chưa đối chiếu số điều';

export const cite = z.strictObject({
  document: slug.describe('Key in documents'),
  article: z
    .string()
    .min(1, 'ghi điều, khoản, điểm của văn bản')
    .describe(
      `Where in the document, as printed: "Điều 5 khoản 1 điểm b"; "${NO_ARTICLES}" of a notice or letter; "${ARTICLE_UNREAD}" where no source names it`,
    ),
});

const scalar = z.union([z.number(), z.string()]);
const value = z.union([scalar, z.null(), z.record(z.string(), z.union([scalar, z.null()]))]);

const datedValue = z
  .strictObject({
    from: day.describe('First day'),
    until: day.optional().describe('Last day; only needed on the last value, or where nothing follows at once'),
    value: value.describe('A number, a text (a date, the id of another parameter), or a table of them by key; null = known to be unknown'),
    status: status.describe('enacted: signed, waiting for its first day; assumed: used for lack of a rule'),
    confidence: confidence.describe('How the value was verified; S1, R, I and C are to be checked against the text, M and U are not shown'),
    cite: cite.optional().describe('Main legal basis'),
    also: z.array(cite).optional().describe('Further legal basis, for instance the rule beside the amount'),
    note: z.string().optional(),
  })
  .superRefine((entry, context) => {
    if (entry.value === null && !entry.note)
      context.addIssue({ code: 'custom', path: ['note'], message: 'giá trị null (chưa biết) phải có note nói vì sao' });
    if (entry.value !== null && !entry.cite)
      context.addIssue({ code: 'custom', path: ['cite'], message: 'thiếu căn cứ: thêm cite: {document: …, article: …}' });
    if (entry.until !== undefined && entry.until < entry.from)
      context.addIssue({ code: 'custom', path: ['until'], message: 'until phải từ ngày from trở đi' });
  });

const topic = z.enum([
  'bhxh-tu-nguyen',
  'ho-tro',
  'luong-huu',
  'tuoi-huu',
  'rut-mot-lan',
  'tro-cap',
  'bhyt',
  'bhxh-bat-buoc',
  'that-nghiep',
  'xu-phat',
  'con-so',
]);

const unit = z.enum([
  'đồng',
  'đồng/tháng',
  'đồng/ngày',
  'đồng/năm',
  'đồng/quyển',
  'đồng/người',
  '%',
  '%/tháng',
  '%/ngày',
  'lần',
  'hệ số',
  'tháng',
  'năm',
  'ngày',
  'điểm',
  'tuần',
  'tháng tuổi',
  'người',
  'tháng thu nhập bình quân',
  'ngày trên lịch',
  'quy tắc',
]);

export const parameter = z.strictObject({
  id: slug.describe('Same as the file name'),
  title: z.string().min(3),
  about: z.string().min(10).describe('One plain sentence: what the figure is used for'),
  topic,
  unit,
  validity: z
    .enum(['open-ended', 'until', 'yearly'])
    .describe(
      'open-ended: holds until replaced; until: the last value has a last day; yearly: each value covers one calendar year, the next is due by expectedBy',
    ),
  expectedBy: z
    .string()
    .regex(/^\d{2}-\d{2}$/, 'expectedBy viết dạng THÁNG-NGÀY, ví dụ 01-31')
    .optional()
    .describe('Month and day'),
  keys: z
    .union([z.enum(['year', 'month']), z.record(z.string(), z.string())])
    .optional()
    .describe('For tables: the keys with their Vietnamese labels, or "year" / "month" for keys like 2019 or 1961-01'),
  values: z.array(datedValue).min(1),
  lastVerified: z.strictObject({ on: day, against: z.string().min(3) }).describe('When a person last checked it, and against what'),
});

const document = z.strictObject({
  number: z.string().describe('"41/2024/QH15", the way people quote it'),
  kind: z.string(),
  title: z.string(),
  short: z.string().describe('Short name for the margin: "Luật BHXH 2024", "Nghị định 159/2025"'),
  issuer: z.string(),
  issued: day.optional(),
  inForce: z.strictObject({ from: day.optional(), until: day.optional() }).optional(),
  url: z.url().optional(),
  confidence,
  note: z.string().optional(),
});

export const documents = z.record(slug, document);

/** Percent added to the State's share, per group; null = the resolution exists but this group's share is not known. */
const localPercent = z.strictObject({
  poor: z.number().nullable(),
  'near-poor': z.number().nullable(),
  'ethnic-minority': z.number().nullable(),
  other: z.number().nullable(),
  /** Only where the resolution names residents of island communes or special zones. */
  island: z.number().nullable().optional(),
});

/** The province before the merger of 2025-07-01 to whose area an old resolution is limited; one of `mergedFrom`. */
const formerProvince = z.string().optional();

const localSupport = z.strictObject({
  formerProvince,
  from: day,
  until: day.optional(),
  percent: localPercent,
  status,
  confidence,
  cite,
  also: z.array(cite).optional(),
  /** Ways of paying the resolution leaves out: "back-payment". */
  excludes: z.array(z.enum(['back-payment'])).optional(),
  /** Conditions in plain Vietnamese, shown beside the amount. */
  conditions: z.string().optional(),
  /** Extra groups of the resolution, in words. */
  special: z.array(z.strictObject({ who: z.string(), percent: z.number(), note: z.string().optional() })).optional(),
  note: z.string().optional(),
});

/** People whom provinces pay for without a share of the State, or by their own line: of age, just out of poverty, religious, ethnic minorities, pupils, out of unemployment benefit. */
export const localGroup = z.enum(['older', 'left-poverty', 'religious', 'ethnic-minority', 'pupil', 'after-unemployment']);
export type LocalGroup = z.infer<typeof localGroup>;

const localHealthSupport = z.strictObject({
  from: day.optional(),
  until: day.optional(),
  /** Who, in plain Vietnamese. */
  who: z.string(),
  formerProvince,
  /** The State's own group (a key of health-support-rates.yaml), only where the entry is for everybody in it. */
  group: slug.optional(),
  localGroup: localGroup.optional(),
  /** The member of a household joining in household form, in order of joining, for whom the entry pays. */
  householdMember: z.int().min(1).optional(),
  /** Percent of the contribution added by the province; null = share not known. */
  percent: z.number().nullable(),
  /** "top-up" adds to the State's share; "total" is the whole share including the State's. */
  kind: z.enum(['top-up', 'total']),
  status,
  confidence,
  cite,
  also: z.array(cite).optional(),
  note: z.string().optional(),
});

const localSocialPension = z.strictObject({
  from: day.optional(),
  until: day.optional(),
  /** What the province pays a month in all, whole đồng; counts only where it is more than the national amount. */
  amount: z.int().positive(),
  status,
  confidence,
  cite,
  also: z.array(cite).optional(),
  note: z.string().optional(),
});

export const province = z.strictObject({
  id: slug,
  code: z.string().regex(/^\d{2}$/),
  name: z.string(),
  type: z.enum(['tỉnh', 'thành phố']),
  /** Since when it is of this type, where that changed after the merger of 2025-07-01. */
  typeSince: day.optional(),
  mergedFrom: z.array(z.string()),
  /** Top-ups to voluntary BHXH, oldest first. An empty list means "chưa có dữ liệu", never "không hỗ trợ". */
  voluntary: z.array(localSupport),
  health: z.array(localHealthSupport),
  /** Every resolution in force on BHYT was read in full, so a group without an entry gets nothing; else it is "chưa có dữ liệu". */
  healthComplete: z.boolean().optional(),
  /** Social pension above the national amount; no entry means "chưa có dữ liệu". */
  socialPension: z.array(localSocialPension).optional(),
  /** Resolutions known to exist whose content was not read. */
  unread: z.array(z.strictObject({ document: slug, about: z.string() })).optional(),
  note: z.string().optional(),
  lastVerified: z.strictObject({ on: day, against: z.string().min(3) }),
});

export type ParameterFile = z.infer<typeof parameter>;
export type ProvinceFile = z.infer<typeof province>;
export type DocumentFile = z.infer<typeof document>;
