/** The list of communes, fetched with the first search and kept for the page. */
import { unpackCommunes, type Commune } from '#law/commune-list';
import { url } from '#site/url';

let loading: Promise<Commune[]> | undefined;

/** Rejects when there is no network; the next call tries again. */
export function loadCommunes(): Promise<Commune[]> {
  loading ??= fetch(url('/data/xa-phuong.txt'))
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
    .then(unpackCommunes)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
