import { openDataSchema } from '#law/open-data';
import { publicUrl } from '#site/url';

export function GET() {
  return Response.json(openDataSchema(publicUrl('/data/tham-so.schema.json')));
}
