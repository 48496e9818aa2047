/** Where a parameter, a document or a province stands on the law pages. */
import { fullParameters } from '#law/all';
import { url } from '#site/url';

const topicOf = new Map(fullParameters.map((parameter) => [parameter.id, parameter.topic]));

export function parameterUrl(id: string): string {
  return url(`/luat/${topicOf.get(id)}/#${id}`);
}

export function documentUrl(id: string): string {
  return url(`/luat/van-ban/#${id}`);
}

export function provinceUrl(id: string): string {
  return url(`/luat/tinh/${id}/`);
}
