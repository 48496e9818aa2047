/**
 * Figures inside the words of a data file (questions of the quiz, rumours), as they read on a day: { contribution: support, group: other },
 * { amount: household-health, person: 1 }, { figure: pension-years }. Build time only.
 */
import { z } from 'zod';
import { parameterById, register } from '#law/all';
import { monthOf, type Day } from '#law/month';
import { valueOn } from '#law/parameter';
import { amounts } from '#components/amounts/index';
import * as is from '#components/props/vocabulary';
import { CONTRIBUTION_PARTS, contributionText, type ContributionPart, type PayerCase } from './contribution-case';
import { figureText } from './figure-text';

/** A figure by the name it has on written pages; what an amount of that name takes is checked when it is computed. */
export const live = z.union([
  z.strictObject({ figure: is.parameterId, of: z.string().optional(), bare: z.boolean().optional() }),
  z.strictObject({
    contribution: z.enum(CONTRIBUTION_PARTS),
    group: is.group.optional(),
    income: is.income.optional(),
    method: is.method.optional(),
    perDay: z.boolean().optional(),
  }),
  z.looseObject({ amount: z.enum(Object.keys(amounts)) }),
]);

export type Live = z.output<typeof live>;

/** Figures that words name in braces: "{thang}"; a parameter may be named without being listed. */
export const listed = z.record(z.string(), live).optional();

/** Where the law says so: a parameter, whose article of the day is shown, or a document with its article. */
export const source = z.union([is.parameterId, z.strictObject({ document: z.enum(Object.keys(register)), article: is.words.optional() })]);

export function liveText(live: Live, on: Day): string {
  if ('figure' in live)
    return figureText({ p: String(live.figure), of: live.of as string | undefined, bare: live.bare as boolean | undefined }, on);
  if ('contribution' in live) {
    const { contribution, perDay, ...payer } = live;
    return contributionText(payer as PayerCase, contribution as ContributionPart, perDay as boolean | undefined, on);
  }
  const { amount, ...props } = live;
  return amounts[String(amount)]!.compute(props, monthOf(on));
}

/** "{thang}" is listed; "{pension-years}", "{birth-grant-months.window}" are parameters, "{fine-book.max:bare}" without its unit. */
export function fill(words: string, listed: Readonly<Record<string, Live>> | undefined, on: Day): string {
  return words.replace(/\{([a-z0-9-]+)(?:\.([a-z0-9-]+))?(:bare)?\}/g, (_, name: string, of?: string, bare?: string) => {
    const live = listed?.[name];
    return live ? liveText(live, on) : figureText({ p: name, of, bare: bare !== undefined }, on);
  });
}

export type Source = z.output<typeof source>;

/** "Luật BHXH 2024 (41/2024/QH15), Điều 98" */
export function sourceOn(source: Source, on: Day): string {
  const { short, article } =
    typeof source === 'string'
      ? valueOn(parameterById(source), on).cites[0]!
      : { short: register[source.document]!.short, article: source.article };
  return [short, article].filter(Boolean).join(', ');
}
