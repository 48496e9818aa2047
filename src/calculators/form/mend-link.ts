/**
 * Puts right what chats, mail programs and keyboards do to the answers in a link before the calculator reads them. Stands in
 * the page with the loader (interactive.ts), not in each calculator's script: few links need it.
 */

/** A hash that carries answers, in whatever state; "#noi-dung" is a place on the page. */
const ANSWERS = /(?:^|[#?&;\s])(?:luat|v)=/i;
/** Between two answers; a messenger's own "?…" stands behind the link, or a second "#". */
const BETWEEN = /[&;?#]/;
/** "&" as HTML writes it, once or twice. */
const ESCAPED = /&(?:(?:amp|#?0*38|#?x26);\s*)+/gi;
/** Nothing of a key: "#/" and "#!" of other sites, the rest of an "&amp;" whose end was encoded. */
const NO_KEY = /^(?:amp;|[^a-z])+/;
/** What messengers add to an address; their values are long. */
const TRACKING = /^(?:utm_|zarsrc|fbclid|gclid|mibextid|gidzl)/;
/** Signs that are not seen but come along when a link is copied, and the strokes that keep one from being read as a mark. */
const UNSEEN = /[\\\u0000-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** A blank where a chat broke the line: no answer has one but before its đồng. */
const BROKEN = /([\d.,~_*/-])\s+(?=[\w.,~_*/-])|\s+(?=[.,~_*/-])/g;
/** The sentence a link stands in goes on behind it: a stop, a bracket, a quotation mark. */
const TRAILING = /[^\p{L}\p{N}%]+$/u;
/** Encoding may have happened once too often, hardly more. */
const MOST = 4;
/** In place of the value of a key that has none: the link was cut there. */
const CUT = '\u0000';

/** The hash as the calculator would have written it; one that carries no answers is returned as it is. Never throws. */
export function mendHash(hash: string): string {
  let text = hash;
  // No answer holds a "&" of its own.
  for (let times = 0; times < MOST && (!ANSWERS.test(text) || /%(25)*26/.test(text)); times++) text = decode(text).normalize('NFKC');
  if (!ANSWERS.test(text)) return hash;
  const pairs = new Map<string, string>();
  const parts = text
    .replace(ESCAPED, '&')
    .split(BETWEEN)
    .filter((part) => clean(part) !== '');
  parts.forEach((part, index) => {
    const [name = '', ...rest] = part.split('=');
    const key = clean(name).replace(NO_KEY, '');
    // What stands behind a whole link, a place on the page or the same link once more, adds nothing.
    if (TRACKING.test(key) || pairs.has(key) || (rest.length === 0 && pairs.has('v'))) return;
    const value = clean(rest.join('='));
    if (rest.length === 0) pairs.set(key, CUT);
    // The version ends a link; words may follow without a blank.
    else if (key === 'v') pairs.set(key, value.replace(/^1(?!\d)[^]*/, '1'));
    else pairs.set(key, (index === parts.length - 1 ? value.replace(TRAILING, '') : value).replace(BROKEN, '$1'));
  });
  return `#${[...pairs].map(([key, value]) => encode(key) + (value === CUT ? '' : `=${encode(value)}`)).join('&')}`;
}

function clean(text: string): string {
  let plain = text;
  for (let times = 0; times < MOST && /%[\da-f]{2}/i.test(plain); times++) plain = decode(plain);
  return plain.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').trim().toLowerCase();
}

/** A letter that was cut in the middle of its code is dropped. */
function decode(text: string): string {
  for (const attempt of [text, text.replace(/(?:%[89a-f][\da-f])*%?[\da-f]?$/i, '')]) {
    try {
      return decodeURIComponent(attempt);
    } catch {
      /* try without its end */
    }
  }
  return text;
}

/** As the calculators write it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%2F/g, '/');
}

/** Query and hash of an address, put right; answers that were sent as a query become the hash they were. */
export function mendAddress(search: string, hash: string): string {
  if (hash !== '') return search + mendHash(hash);
  const mended = mendHash(search);
  return mended === search ? search : mended;
}
