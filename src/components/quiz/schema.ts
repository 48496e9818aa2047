/** The files of content/outreach/quiz: what a question must hold. Build time only; a wrong or missing key stops the build. */
import { z } from 'zod';
import { listed, live, source } from '#components/prose/live';
import * as is from '#components/props/vocabulary';

/** Two wrong answers: words, or the right figure made larger or smaller, so that they stay wrong when the law changes. */
const two = <T extends z.ZodType>(of: T) => z.tuple([of, of]);
const wrong = z.union([
  two(z.string().min(1)),
  z.strictObject({
    times: two(
      z
        .number()
        .positive()
        .refine((factor) => factor !== 1),
    ),
  }),
  z.strictObject({ plus: two(z.number().refine((step) => step !== 0)) }),
]);

const question = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** 1: everybody should know; 2: know it to choose; 3: hard. Also the points it gives. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  ask: is.words,
  right: z.union([is.words, live]),
  wrong,
  /** A sentence to say after the answer. */
  why: is.words,
  with: listed,
  cite: z.array(source).min(1),
  /** The page that explains it. */
  more: is.address,
});

export const quizFile = z.strictObject({ title: is.words, order: z.number(), questions: z.array(question).min(1) });

export type Question = z.output<typeof question>;
