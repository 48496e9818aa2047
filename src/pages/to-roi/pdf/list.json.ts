/** Which leaflets there are as PDF: none until `npm run print` has printed them and written their names here. */
export const GET = () => new Response('[]', { headers: { 'content-type': 'application/json' } });
