import { publish } from '#law/open-data';
import { LAW_DAY } from '#site/today';
import { publicUrl } from '#site/url';

export function GET() {
  return Response.json(publish(LAW_DAY, publicUrl('/data/tham-so.schema.json')));
}
