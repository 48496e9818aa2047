/** The contribution calculator's questions as a leaflet asks them: what is left open is answered as in the example of its page. */
import type { Method } from '#rules/voluntary/contribution';
import type { Group } from '#rules/voluntary/support';
import { fields } from '#calculators/muc-dong/fields';

/** The payer of a page's example: income, group, and the package that suits when they have money. */
export interface PagePayer {
  income: number | 'floor';
  group: Group;
  method: Method;
}

export const NOBODY: PagePayer = { income: 'floor', group: 'other', method: 'monthly' };

export function ownFields({ income, group }: PagePayer): typeof fields {
  return {
    ...fields,
    income: { ...fields.income, ...(income === 'floor' ? {} : { initial: () => income }) },
    group: { ...fields.group, initial: () => group },
  };
}

/** The payer in the text of a page: <ContributionExample who="…" income={2500000} group="other" method="6-months" />; undefined without one. */
export function payerIn(text: string | undefined): PagePayer | undefined {
  const [, given] = /<ContributionExample\b([^>]*)>/.exec(text ?? '') ?? [];
  if (given === undefined) return undefined;
  const [, income] = /\bincome=\{(\d+)\}/.exec(given) ?? [];
  const [, group = NOBODY.group] = /\bgroup="([^"]*)"/.exec(given) ?? [];
  const [, method = NOBODY.method] = /\bmethod="([^"]*)"/.exec(given) ?? [];
  return { income: income === undefined ? NOBODY.income : Number(income), group: group as Group, method: method as Method };
}
