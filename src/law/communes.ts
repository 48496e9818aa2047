/** content/law/communes.tsv, checked. Build time only: the phone fetches /data/xa-phuong.txt when somebody searches. */
import text from '#content/law/communes.tsv?raw';
import { fullProvinces } from './all';
import type { Commune, RegionBasis } from './commune-list';

const names = new Map(fullProvinces.map(({ id, name }) => [id, name]));

function parse(line: string, number: number): Commune {
  const [province = '', code = '', name = '', region = '', basis = '', former = ''] = line.split('\t');
  const problem = (what: string) => new Error(`content/law/communes.tsv, dòng ${number}: ${what}`);
  const provinceName = names.get(province);
  if (provinceName === undefined) throw problem(`không có tỉnh “${province}” trong content/law/provinces`);
  if (!/^\d{5}$/.test(code)) throw problem(`mã “${code}” phải có năm chữ số`);
  if (!/^[1-4]$/.test(region)) throw problem(`vùng “${region}” phải là 1, 2, 3 hoặc 4`);
  if (!['named', 'rest', 'unsure'].includes(basis)) throw problem(`căn cứ “${basis}” phải là named, rest hoặc unsure`);
  return {
    province,
    provinceName,
    name,
    region: Number(region) as Commune['region'],
    basis: basis as RegionBasis,
    former: former
      .split('; ')
      .filter(Boolean)
      .flatMap((group) => {
        const [district = '', list = ''] = group.split(': ');
        return list.split(', ').map((each) => ({ name: each, district }));
      }),
  };
}

/** All communes of today, by province. */
export const communes: readonly Commune[] = text
  .trimEnd()
  .split('\n')
  .map((line, index) => ({ line, number: index + 1 }))
  .filter(({ line }) => !/^(#|province\t)/.test(line))
  .map(({ line, number }) => parse(line, number));

/** Day on which the list was last compared with its sources. */
export const COMMUNES_CHECKED = '2026-11-26';
