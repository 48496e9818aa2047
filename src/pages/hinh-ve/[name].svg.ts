/** Every drawing as a file of its own: for lists, which would be heavy with all of theirs, and for whoever makes a poster. */
import type { APIRoute } from 'astro';
import { PEOPLE } from '#drawings/people';
import { PICTOGRAMS } from '#drawings/pictograms';
import { drawn, standalone, type Drawn } from '#drawings/svg';

export const getStaticPaths = () => [...Object.keys(PEOPLE), ...Object.keys(PICTOGRAMS)].map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(standalone(drawn(params['name'] as Drawn)), { headers: { 'content-type': 'image/svg+xml' } });
