/** The communes for the search of old and new names (src/law/commune-list.ts). */
import { packCommunes } from '#law/commune-list';
import { communes } from '#law/communes';
import { officeOf } from '#site/offices';

export const GET = () =>
  new Response(
    packCommunes(
      communes.map((commune) => {
        const office = officeOf(commune.province, commune.name);
        return office === undefined ? commune : { ...commune, office };
      }),
    ),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
