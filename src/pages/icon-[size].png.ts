/** The icon as pictures, for home screens that do not take SVG; square-cornered, since the phone cuts the corners. */
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import icon from '../../public/favicon.svg?raw';

export function getStaticPaths() {
  return ['180', '192', '512'].map((size) => ({ params: { size } }));
}

export const GET: APIRoute = ({ params }) => {
  const picture = new Resvg(icon.replace(/ rx="\d+"/, ''), { fitTo: { mode: 'width', value: Number(params['size']) } });
  return new Response(new Uint8Array(picture.render().asPng()), { headers: { 'content-type': 'image/png' } });
};
