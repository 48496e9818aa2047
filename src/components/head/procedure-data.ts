/** A procedure for search engines (schema.org): what the agency offers, and how to get it. No amounts: others keep copies for years. */
import { AGENCIES, shownLines, type Part, type Procedure } from '#law/procedures';
import { LAW_DAY } from '#site/today';
import { publicUrl } from '#site/url';
import { PART_TITLES, procedurePath } from '#components/procedure/parts';

const PORTAL = 'https://dichvucong.gov.vn/';
/** In the order in which they are done. */
const STEPS = ['papers', 'where', 'days', 'refused'] as const;

const words = (procedure: Procedure, part: Part | 'papers') =>
  shownLines<Procedure['papers'][number] | Procedure[Part][number]>(procedure, procedure[part], LAW_DAY, true)
    .filter(({ doubtful }) => !doubtful)
    .map(({ text }) => text);

/** Names the service on pages that tell the procedure in short. */
export function serviceReference({ id }: Procedure): object {
  return { '@id': publicUrl(procedurePath(id)) };
}

/** The service of the agency behind a procedure, on its own page. */
export function governmentService(procedure: Procedure): object {
  return {
    '@type': 'GovernmentService',
    ...serviceReference(procedure),
    name: procedure.title,
    url: publicUrl(procedurePath(procedure.id)),
    provider: { '@type': 'GovernmentOrganization', name: AGENCIES[procedure.agency] },
  };
}

/** Its steps, on the page of the procedure. */
export function howTo(procedure: Procedure): object {
  return {
    '@type': 'HowTo',
    name: procedure.question,
    supply: words(procedure, 'papers').map((name) => ({ '@type': 'HowToSupply', name })),
    ...(procedure.online.length > 0 ? { tool: [{ '@type': 'HowToTool', name: PORTAL }] } : {}),
    step: STEPS.map((part) => ({ '@type': 'HowToStep', name: PART_TITLES[part], text: words(procedure, part).join(' ') })),
  };
}
