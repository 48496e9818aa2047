/**
 * The communes, wards and special zones since 2025-07-01 with what they were before and their wage region, in a text small enough to
 * fetch when a reader asks, and the search in it. No file system here: the phone reads it, too.
 */

/**
 * - named: the annex of the decree names the commune.
 * - rest: it is one of "các xã, phường còn lại" of its province.
 * - unsure: the scanned annex is hard to read there.
 */
export type RegionBasis = 'named' | 'rest' | 'unsure';

export interface Commune {
  /** Id of content/law/provinces. */
  province: string;
  provinceName: string;
  /** "Phường Ba Đình" */
  name: string;
  /** Wage region, 1 to 4. */
  region: 1 | 2 | 3 | 4;
  basis: RegionBasis;
  /** What was joined into it: "Trúc Bạch" of "Ba Đình". */
  former: { name: string; district: string }[];
  /** Number of its office in the list of its province, from 0, where it is known. */
  office?: number;
}

const TYPES = ['Phường', 'Xã', 'Đặc khu'] as const;
const BASES: Record<RegionBasis, string> = { named: '', rest: '?', unsure: '!' };

/** One line for a province, one for each of its communes: "Ba Đình|01|Ba Đình:Trúc Bạch,Quán Thánh;Tây Hồ:Thụy Khuê". */
export function packCommunes(communes: readonly Commune[]): string {
  let province = '';
  return communes
    .map((commune) => {
      const type = TYPES.findIndex((each) => commune.name.startsWith(`${each} `));
      if (type < 0) throw new RangeError(`${commune.name} has no known type`);
      const districts = Map.groupBy(commune.former, ({ district }) => district);
      const former = [...districts].map(([district, names]) => `${district}:${names.map(({ name }) => name).join(',')}`).join(';');
      const line = `${commune.name.slice(TYPES[type]!.length + 1)}|${type}${commune.region}${BASES[commune.basis]}${commune.office ?? ''}|${former}`;
      if (commune.province === province) return line;
      province = commune.province;
      return `#${province}|${commune.provinceName}\n${line}`;
    })
    .join('\n');
}

/** The communes of a text by `packCommunes`; rejects any other text. */
export function unpackCommunes(text: string): Commune[] {
  let [province = '', provinceName = ''] = ['', ''];
  return text.split('\n').flatMap((line): Commune[] => {
    if (line.startsWith('#')) {
      [province = '', provinceName = ''] = line.slice(1).split('|');
      return [];
    }
    const [short = '', marks = '', former = ''] = line.split('|');
    const [, type, region, basis, office] = /^(\d)([1-4])([?!]?)(\d*)$/.exec(marks) ?? [];
    if (type === undefined || !province) throw new RangeError(`not a line of communes: ${line}`);
    return [
      {
        province,
        provinceName,
        name: `${TYPES[Number(type)]} ${short}`,
        region: Number(region) as Commune['region'],
        basis: basis === '?' ? 'rest' : basis === '!' ? 'unsure' : 'named',
        former: former
          .split(';')
          .filter(Boolean)
          .flatMap((group) => {
            const [district = '', names = ''] = group.split(':');
            return names.split(',').map((name) => ({ name, district }));
          }),
        ...(office ? { office: Number(office) } : {}),
      },
    ];
  });
}

export interface Match {
  commune: Commune;
  /** The former commune that was asked for; absent where today's name fits. */
  former?: { name: string; district: string };
  /** Only a part of the former commune lies here: other parts went elsewhere. */
  part: boolean;
}

/** Most matches worth reading on a phone. */
const MOST = 8;
/** Words people put before a name; left out where something else was typed. */
const KINDS = /(^| )(phuong|xa|thi tran|dac khu|quan|huyen|thi xa|thanh pho|tinh|tp|tt|p|x)(?= )/g;

/** "Phường Trúc Bạch" → "phuong truc bach". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What was typed without accents or with, a name of today or of before, with or without district and province after it. */
export function findCommunes(communes: readonly Commune[], typed: string): Match[] {
  const asked = plain(typed);
  const wanted = asked.replace(KINDS, '$1').trim() || asked;
  if (wanted.length < 2) return [];
  const words = wanted.split(' ');
  /** 3 the whole name, 2 its beginning, 1 all words somewhere; 0 no match. */
  const fit = (name: string, around: string): number => {
    const own = plain(name);
    const bare = own.replace(KINDS, '$1').trim();
    if (bare === wanted || own === asked) return 3;
    const rest = `${bare} ${around}`.split(' ');
    const all = words.every((word) => rest.some((each) => (/^\d+$/.test(word) ? each === word : each.startsWith(word))));
    if (!all) return 0;
    return wanted.startsWith(bare) || bare.startsWith(wanted) ? 2 : 1;
  };
  const found = communes.flatMap((commune): { commune: Commune; former?: Match['former']; score: number }[] => {
    const around = plain(commune.provinceName);
    const today = fit(commune.name, around);
    const [best] = commune.former
      .map((former) => ({ former, score: fit(former.name, `${plain(former.district)} ${around}`) }))
      .sort((a, b) => b.score - a.score);
    // Today's name wins over the same one of before.
    if (today > 0 && today >= (best?.score ?? 0)) return [{ commune, score: today + 0.5 }];
    return best && best.score > 0 ? [{ commune, former: best.former, score: best.score }] : [];
  });
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ commune, former }) => ({
      commune,
      ...(former ? { former } : {}),
      part: former !== undefined && isDivided(communes, commune, former),
    }));
}

function isDivided(communes: readonly Commune[], here: Commune, { name, district }: { name: string; district: string }): boolean {
  return communes.some(
    (other) =>
      other !== here && other.province === here.province && other.former.some((each) => each.name === name && each.district === district),
  );
}
