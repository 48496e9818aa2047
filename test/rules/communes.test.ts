/** The search of communes: what people type, in the real list. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findCommunes, packCommunes, unpackCommunes } from '#law/commune-list';
import { communes } from '#law/communes';

const packed = packCommunes(communes);

test('what is packed comes out as it was, within its bytes', () => {
  expect(unpackCommunes(packed)).toEqual(communes);
  expect(brotliCompressSync(packed).length).toBeLessThanOrEqual(60_000);
  expect(() => unpackCommunes('<html>')).toThrow();
});

test('every line of the file is a commune of one of the 34 provinces', () => {
  const lines = readFileSync('content/law/communes.tsv', 'utf8').trimEnd().split('\n');
  expect(communes).toHaveLength(lines.filter((line) => /^[a-z-]+\t\d{5}\t/.test(line)).length);
  expect(new Set(communes.map(({ province }) => province)).size).toBe(34);
});

describe('people find their commune', () => {
  test.each([
    ['Phường Trúc Bạch', 'Phường Ba Đình'],
    ['truc bach', 'Phường Ba Đình'],
    ['TRUC BACH HA NOI', 'Phường Ba Đình'],
    ['phuong ba dinh', 'Phường Ba Đình'],
    ['ba che quang ninh', 'Xã Ba Chẽ'],
  ])('“%s”', (typed, name) => {
    expect(findCommunes(communes, typed)[0]?.commune.name).toBe(name);
  });

  test('a former commune that was divided names every part', () => {
    const parts = findCommunes(communes, 'doi can ba dinh').filter(({ part }) => part);
    expect(parts.length).toBeGreaterThan(1);
  });

  test('nothing is found for one letter or for nonsense', () => {
    expect(findCommunes(communes, 'a')).toEqual([]);
    expect(findCommunes(communes, 'khongcoxanao')).toEqual([]);
  });
});
