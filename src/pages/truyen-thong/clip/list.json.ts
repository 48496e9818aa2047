/** Which clips have been made: none until `npm run clips` has made them and written their names here. */
export const GET = () => new Response('[]', { headers: { 'content-type': 'application/json' } });
