/** What the reader answered once and takes along: which answers, into which links, and what a calculator makes of them. */
import { describe, expect, test } from 'vitest';
import { day, monthOf } from '#law/month';
import { fields, paidUntil } from '#calculators/doi-toi/fields';
import { readLink, writeLink } from '#calculators/form/link';
import { answersIn, bringAlong, hashOf, isBrought, isShared, readProfile, withAnswers } from '#calculators/form/profile';
import { loadCalculators } from '#calculators/registry';

const TODAY = day('2026-11-22');
const calculators = await loadCalculators();
const asking = (key: string) =>
  Object.entries(calculators).flatMap(([name, { fields }]) =>
    Object.values(fields)
      .filter((field) => field.key === key && isShared(key, `tinh/${name}/`))
      .map((field) => ({ name, field })),
  );
const ALL = [...new Set(Object.values(calculators).flatMap(({ fields }) => Object.values(fields).map(({ key }) => key)))];

describe('a shared key means the same in every calculator', () => {
  test.each(ALL.filter((key) => asking(key).length > 1))('%s: what one writes, the others read as the same', (key) => {
    const fields = asking(key);
    const texts = fields.map(({ field }) => field.write(field.initial(TODAY))).filter((text) => text !== '');
    for (const text of texts)
      for (const { field } of fields) {
        const read = field.parse(text, TODAY);
        // Of stricter limits nothing is read; never something else.
        if (read.ok) expect(field.write(read.value)).toBe(text);
      }
  });

  test('a key of another meaning is not shared', () => {
    expect(isShared('da', 'tinh/vien-phi/')).toBe(false);
    expect(isShared('tn', 'tinh/tu-tuat/')).toBe(false);
    expect(isShared('dp', 'tinh/bhyt/')).toBe(false);
    expect(isShared('thang', 'tinh/muc-dong/')).toBe(false);
    expect(isShared('da', 'tinh/luong-huu/')).toBe(true);
  });
});

describe('what stands on a page joins the profile', () => {
  test('answers of the link, and defaults only where the reader chose them', () => {
    const found = withAnswers({ nhom: 'poor', sinh: '8/1975' }, 'tinh/muc-dong/', '#luat=2026-11&tn=3.000.000&thang=1%2F2027&v=1', {
      nhom: 'other',
      thang: '1/2027',
    });
    expect(found).toEqual({ nhom: 'other', sinh: '8/1975', tn: '3.000.000' });
  });

  test('a cut link and a box in error add nothing', () => {
    expect(withAnswers({ sinh: '8/1975' }, 'tinh/luong-huu/', '#gt=male', { da: '' })).toEqual({ sinh: '8/1975' });
  });
});

describe('a whole life', () => {
  const life = 'b~01-2016~06-2024~6.000.000_m~06-2024~~_t~02-2025~12-2030~2.000.000_b~*~12-2031~7.000.000';
  const paid = 'b~01-2016~06-2024~6.000.000_t~02-2025~11-2026~2.000.000';
  const rows = fields.life.parse(life, TODAY);
  const found = withAnswers({}, 'tinh/doi-toi/', `#qd=${life}&v=1`, {}, rows.ok ? paidUntil(monthOf(TODAY), rows.value) : '');

  test('tells the other calculators what is paid by now, and itself all of it', () => {
    expect(found).toEqual({ qd: life, qt: paid });
    expect(calculators['luong-huu']!.fields['history']!.parse(paid, TODAY).ok).toBe(true);
    expect(answersIn(hashOf(found, 'tinh/luong-huu/'), '')).toEqual(found);
    expect(answersIn(hashOf(found, 'tinh/doi-toi/'), '')).toEqual({ qd: life });
  });

  test('ends when a history is written anew', () => {
    const anew = withAnswers(found, 'tinh/luong-huu/', '#qt=b~01-2016~06-2025~6.000.000&v=1', { qt: '' });
    expect(anew).toEqual({ qt: 'b~01-2016~06-2025~6.000.000' });
    expect(withAnswers(found, 'tinh/luong-huu/', `#qt=${paid}&v=1`, { gt: 'male' })).toEqual({ ...found, gt: 'male' });
  });
});

describe('links bring it along', () => {
  const profile = { gt: 'male', sinh: '8/1975', da: '120', tn: '3.000.000' };
  const from = 'tinh/muc-dong/';

  test('to calculators, what is read on the way, forms and builders; to nothing else, nor to a place on a page', () => {
    for (const to of [
      '',
      'tinh/luong-huu/',
      'ban-la/tieu-thuong/',
      'chinh-sach/muc-dong/',
      'truyen-thong/',
      'thu-tuc/dong/to-khai/',
      'truyen-thong/to-roi/',
      'truyen-thong/lien-ket/',
    ])
      expect(bringAlong(profile, { from, to, hash: '' })).toMatch(/^#.*gt=male.*&v=1$/);
    for (const to of ['luat/tinh/hue/', 'truyen-thong/xuan.ics', 'truyen-thong/kich-ban/', from])
      expect(bringAlong(profile, { from, to, hash: '' })).toBe('');
    expect(bringAlong(profile, { from, to: 'tinh/luong-huu/', hash: '#ket-qua' })).toBe('#ket-qua');
    expect(bringAlong({}, { from, to: 'tinh/luong-huu/', hash: '' })).toBe('');
  });

  test('what means something else there stays behind', () => {
    expect(answersIn(bringAlong(profile, { from, to: 'tinh/tu-tuat/', hash: '' }), '')).not.toHaveProperty('tn');
  });

  test('what a link says of itself stands; an example gives way to the reader', () => {
    const hash = '#luat=2026-11&nhom=poor&tn=1.500.000&v=1';
    const link = bringAlong(profile, { from, to: 'tinh/so-sanh/', hash });
    expect(answersIn(link, '')).toEqual({ ...profile, nhom: 'poor', tn: '1.500.000' });
    expect(link).toContain('luat=2026-11');
    const example = bringAlong(profile, { from: 'ban-la/tieu-thuong/', to: 'tinh/so-sanh/', hash });
    expect(answersIn(example, '')).toEqual({ ...profile, nhom: 'poor' });
  });

  test('brought twice it is the same link', () => {
    const once = bringAlong(profile, { from, to: 'tinh/so-sanh/', hash: '' });
    expect(bringAlong(profile, { from, to: 'tinh/so-sanh/', hash: once })).toBe(once);
    expect(isBrought(once)).toBe(true);
    expect(isBrought('#luat=2026-11&v=1')).toBe(false);
  });

  test.each(Object.entries(calculators))('%s: opens with what it asks, calls nothing damaged', (name, { fields }) => {
    const hash = hashOf({ ...profile, da: '0', qt: 'x', nhom: 'poor' }, `tinh/${name}/`);
    const opened = readLink(fields, hash, TODAY)!;
    expect(opened.damaged).toBe(false);
    const known = answersIn(writeLink(fields, opened.now, TODAY), `tinh/${name}/`);
    if (Object.values(fields).some(({ key }) => key === 'gt')) expect(known).toMatchObject({ gt: 'male' });
  });

  test('a link that was not brought is damaged as ever', () => {
    expect(readLink(calculators['luong-huu']!.fields, '#gt=other&v=1', TODAY)!.damaged).toBe(true);
    expect(readLink(calculators['luong-huu']!.fields, '#gt=male&mang=1', TODAY)!.damaged).toBe(true);
  });
});

describe('what was kept on the device', () => {
  test('is read back, whatever else stands there is not', () => {
    expect(readProfile(JSON.stringify({ gt: 'male' }))).toEqual({ gt: 'male' });
    expect(readProfile(JSON.stringify({ gt: 1, ten: 'Lan' }))).toEqual({});
    for (const text of [undefined, '', 'x', 'null', '3']) expect(readProfile(text)).toBeUndefined();
  });
});
