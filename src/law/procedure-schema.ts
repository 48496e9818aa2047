/** What a file under content/procedures may contain: who files what, where, by when; every line dated and cited like the law. */
import { z } from 'zod';
import { cite, confidence, day, slug } from './schema';

/** What a reminder counts; how long is read in the text of the line. */
const limit = z.strictObject({
  cases: z.array(slug).min(1).optional().describe('Cases of its forms; all when absent'),
  when: z.record(slug, z.array(slug)).optional().describe('Only where a question of the form has one of these answers'),
  from: slug.optional().describe('The question of the form whose answer it counts from; the day of handing in when absent'),
  quarterly: z.literal(true).optional().describe('The first days of every quarter'),
});

const ownLine = z
  .strictObject({
    text: z
      .string()
      .min(5, 'viết thành câu')
      .describe('One plain sentence; {parameter-id} or {parameter-id.key} stands for a figure of content/law/parameters'),
    from: day.optional().describe('First day, where later than that of the whole procedure'),
    until: day.optional().describe('Last day'),
    confidence,
    cite,
    also: z.array(cite).optional(),
    limit: limit.optional(),
    detail: z.literal(true).optional().describe('Stands on the page of the procedure, not in the short block of other pages'),
  })
  .refine(({ from, until }) => !from || !until || from <= until, { path: ['until'], message: 'until phải từ ngày from trở đi' });

/** `{ common: key }` stands for lines of common.yaml, which many procedures share. */
const shared = z.strictObject({ common: slug });

const line = z.union([ownLine, shared], {
  error: 'mỗi dòng cần text, confidence, cite {document, article}; hoặc chỉ { common: mã dòng trong common.yaml }',
});
const lines = z.array(line).min(1, 'ghi ít nhất một dòng');

/** How a paper is handed in: filled in, the original, a copy, either of the two, or only shown at the desk. */
const hand = z.enum(['form', 'original', 'copy', 'either', 'show']);
const paper = ownLine.safeExtend({ hand });

/** What people ask beside, as they ask it. */
const asked = ownLine.safeExtend({ ask: z.string().endsWith('?', 'viết thành câu hỏi của người dân') });

const procedureGroup = z.enum(['tham-gia', 'nhan-tien', 'sinh-om', 'nguoi-mat', 'so-the']);

export const commonLines = z.record(slug, z.array(ownLine).min(1));

export const procedure = z.strictObject({
  id: slug.describe('Same as the file name, and the address: /thu-tuc/<id>/'),
  order: z.number().describe('Place within its group'),
  title: z.string().min(3),
  question: z.string().endsWith('?', 'viết thành câu hỏi của người dân'),
  summary: z.string().max(200).describe('One sentence for search results; no amount'),
  answer: z.string().min(20).describe('What to do, in two sentences at most; the lines below say it again, with their articles'),
  group: procedureGroup,
  agency: z
    .enum(['bhxh', 'commune', 'employment'])
    .describe('Who decides: BHXH, the chairman of the commune, the public employment service'),
  from: day.describe('Day from which what the file says applies'),
  who: lines.describe('Who files'),
  papers: z.array(paper).min(1),
  where: lines,
  online: z.array(ownLine).optional().describe('Name of the service on the National Portal'),
  deadline: lines,
  days: lines.describe('Days the agency has'),
  clock: lines.describe('What these days count from'),
  late: lines,
  proxy: lines.describe('May someone else file'),
  refused: lines.describe('What if refused: complaint, and where'),
  notes: z.array(line).optional(),
  asked: z
    .array(asked)
    .default([])
    .describe('Questions of the hotline and the desk that the parts do not answer; on the page of the procedure only'),
  related: z.array(z.string().startsWith('/')).default([]).describe('Pages that explain the right itself'),
  lastVerified: z.strictObject({ on: day, against: z.string().min(3) }),
});

/** The parts that hold lines, in the order in which a page tells them. */
export const PARTS = ['who', 'where', 'online', 'deadline', 'days', 'clock', 'late', 'proxy', 'refused', 'notes'] as const;

export type Hand = z.infer<typeof hand>;
export type Limit = z.infer<typeof limit>;
export type OwnLine = z.infer<typeof ownLine>;
export type ProcedureFile = z.infer<typeof procedure>;
export type CommonLines = z.infer<typeof commonLines>;
