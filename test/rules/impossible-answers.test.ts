/** Answers as somebody types them that cannot be together: each set gets its sentence beside the box named. */
import { describe, expect, test } from 'vitest';
import { day } from '#law/month';
import { readTexts } from '#calculators/form/form';
import '#calculators/luong-huu/checks';
import { loadCalculators } from '#calculators/registry';
import '#calculators/rut-hay-giu/checks';

const on = day('2026-11-22');
const calculators = await loadCalculators();

/** "birth: 1/2000; paid: 300" for the fields of a calculator, and the boxes that are told. */
const errorsOf = (name: string, answers: string) => {
  const { fields, validate = () => ({}) } = calculators[name]!;
  const typed = Object.fromEntries(
    answers.split('; ').map((answer) => [answer.slice(0, answer.indexOf(':')), answer.slice(answer.indexOf(': ') + 2)]),
  );
  const unknown = Object.keys(typed).filter((field) => !(field in fields));
  if (unknown.length > 0) throw new Error(`${name} has no ${unknown.join(', ')}`);
  const start = Object.fromEntries(Object.entries(fields).map(([field, { write, initial }]) => [field, write(initial(on) as never)]));
  return readTexts({ fields, validate }, { texts: { ...start, ...typed }, today: on }).errors;
};

const IMPOSSIBLE: Record<string, [answers: string, box: string][]> = {
  'doi-toi': [
    // At work until 2026 by the first row.
    ['life: b~1/2016~3/2026~6.000.000_m~3/2024~~', 'life'],
    ['life: b~1/2012~3/2026~6.000.000_g~2/2040~~2.500.000_g~3/2040~~2.500.000', 'life'],
    ['life: t~2/2007~1/2010~2.500.000', 'life'],
    ['birth: 1/1980; life: b~1/1990~3/2026~6.000.000', 'life'],
  ],
  'dong-bu': [
    ['birth: 1/2000; credited: 180', 'credited'],
    ['birth: 1/2013; credited: 0', 'birth'],
    ['average: 150 triệu', 'average'],
  ],
  'dong-truoc': [
    ['career: 1; package: ahead-5-years', 'career'],
    ['career: 1; used: 60', 'used'],
    ['on: 1/2026', 'on'],
    ['localShare: 20; localUntil: 1/2026', 'localUntil'],
    ['localUntil: 12/2027', 'localUntil'],
    ['localShare: 999.000 đồng', 'localShare'],
  ],
  'ho-tro': [
    ['used: 300', 'used'],
    ['periods: 3/2019~12/2021; used: 5', 'used'],
    ['periods: 12/2021~3/2019', 'periods'],
    ['periods: 3/2019~12/2045', 'periods'],
    ['on: 1/2018; used: 62', 'used'],
  ],
  luong: [
    ['direction: net; wage: 10tr; insured: 40tr', 'insured'],
    ['wage: 10tr; insured: 11tr', 'insured'],
    ['direction: net; wage: 10tr; exempt: 11tr', 'exempt'],
    ['wage: 1 triệu', 'wage'],
    ['wage: 0', 'wage'],
  ],
  'luong-huu': [
    ['birth: 1/2000; paid: 300', 'paid'],
    ['birth: 1/1960; from: 1/2070', 'from'],
    // Fifteen years from the age of 91 on.
    ['birth: 1/1935; paid: 0', 'birth'],
    ['from: 1/2030; until: 1/2029', 'until'],
    ['history: b~1/2010~12/2020~5.000.000; paid: 30', 'paid'],
    ['history: b~1/2010~12/2020~5.000.000; birth: 1/2000', 'history'],
    ['history: b~1/2010~12/2020~0', 'history'],
  ],
  'rut-hay-giu': [
    ['birth: 1/1930', 'birth'],
    ['birth: 1/2000; credited: 200', 'credited'],
    ['first: 1/2026; credited: 30', 'credited'],
    ['credited: 30; voluntary: 40', 'voluntary'],
    ['average: 150 triệu', 'average'],
  ],
  'rut-mot-lan': [
    ['history: b~1/2010~12/2026~5.000.000', 'history'],
    ['history: b~1/2010~11/2026~5.000.000; on: 7/2025', 'on'],
    ['history: b~1/2010~12/2012~0', 'history'],
    ['history: t~1/2007~12/2010~1.000.000', 'history'],
    ['history: t~1/2018~12/2018~1.000.000; supported: 24', 'supported'],
    ['history: b~1/2015~12/2019~190.000.000', 'history'],
    ['history: t~1/2015~12/2019~60.000.000', 'history'],
    ['history: b~1/2016~12/2019~100.000 đồng', 'history'],
  ],
  'so-sanh': [
    ['birth: 12/2011', 'birth'],
    ['birth: 1/1965; paying: 45', 'paying'],
  ],
  'that-nghiep': [
    ['paid: 3; within: 12', 'within'],
    ['endedOn: 31/10/2026; filedOn: 1/10/2026', 'filedOn'],
    ['wage: 0', 'wage'],
    ['wage: 500.000', 'wage'],
    ['wage: 150 triệu', 'wage'],
  ],
  'om-dau': [
    ['from: 10/11/2026; to: 1/11/2026', 'to'],
    ['from: 5/1/2026; to: 8/1/2026; used: 30', 'used'],
    ['who: child; from: 10/11/2026; to: 12/11/2026; childBirth: 1/1/2027', 'childBirth'],
    ['who: rest; backOn: 10/11/2026; restFrom: 1/11/2026', 'restFrom'],
  ],
  'tu-tuat': [
    ['diedOn: 1/1/2030', 'diedOn'],
    ['average: 150 triệu', 'average'],
    ['average: 100.000 đồng', 'average'],
    ['who: pensioner; compulsory: 12', 'compulsory'],
    ['who: pensioner; compulsory: 700; drawn: 700', 'drawn'],
    ['who: accident; loss: 30', 'loss'],
    ['compulsory: 0; voluntary: 300', 'voluntary'],
    ['relatives: con~12/2030~', 'relatives'],
    ['relatives: vo~1/2020~', 'relatives'],
    ['relatives: me~1/2000~_con~1/1990~', 'relatives'],
    ['relatives: vo~1/1970~_vo~1/1971~', 'relatives'],
    ['relatives: me~1/1900~', 'relatives'],
    ['relatives: vo~1/1970~_chong~1/1971~', 'relatives'],
    ['relatives: chong~1/1970~_thai~~', 'relatives'],
  ],
  'vien-phi': [
    ['bill: 0', 'bill'],
    ['continuous: co; coPaid: 5.000.000; coPaidBefore: 6.000.000', 'coPaidBefore'],
  ],
  bhyt: [
    ['members: ', 'members'],
    ['members: ; farm: co', 'members'],
    ['localShare: 20; localFor: supported', 'localFor'],
    ['supported: 3; group: artisan; on: 1/2024', 'group'],
    ['supported: 2; group: near-poor; farm: co', 'group'],
  ],
  'thai-san': [
    ['birth: 1/12/2026; leaveFrom: 1/6/2026', 'leaveFrom'],
    ['birth: 1/12/2026; backOn: 1/11/2026', 'backOn'],
    ['who: father; birth: 1/12/2026; leaveFrom: 1/11/2026', 'leaveFrom'],
    ['who: adoption; birth: 1/12/2026; adoptedOn: 1/11/2026', 'adoptedOn'],
    ['motherBirth: 1/1/1955', 'motherBirth'],
    ['birth: 28/11/2026; motherBirth: 1/1/2011; paid: 12', 'motherBirth'],
    ['who: loss; weeks: 8; ordered: 90', 'ordered'],
    ['who: loss; weeks: 30; paid: 0; ordered: 90', 'ordered'],
  ],
};

describe.each(Object.entries(IMPOSSIBLE))('%s', (name, sets) => {
  test.each(sets)('%s', (answers, box) => {
    expect(errorsOf(name, answers)).toMatchObject({ [box]: expect.stringMatching(/\p{Lu}.+[.?]$/u) });
  });
});

test('what can be stays: one spouse, a parent older than the child, a card of a pupil alone, a pension of fifteen years', () => {
  expect(errorsOf('tu-tuat', 'relatives: vo~1/1970~_con~5/2016~_me~1/1945~_cha~1/1944~_me~2/1946~')).toEqual({});
  expect(errorsOf('tu-tuat', 'relatives: me~1/1915~')).toEqual({});
  expect(errorsOf('tu-tuat', 'relatives: vo~1/1990~_thai~~')).toEqual({});
  expect(errorsOf('bhyt', 'supported: 2; group: village-staff; farm: co')).toEqual({});
  expect(errorsOf('thai-san', 'birth: 28/11/2026; motherBirth: 1/1/2011; paid: 9')).toEqual({});
  expect(errorsOf('doi-toi', 'life: b~1/2016~3/2024~6.000.000_m~3/2024~~_b~5/2024~3/2026~6.000.000_m~3/2026~~')).toEqual({});
  // Wages of those years.
  expect(errorsOf('rut-mot-lan', 'history: b~1/1994~12/1996~120.000_b~1/2018~6/2019~27.800.000_t~1/2024~12/2024~700.000')).toEqual({});
  expect(errorsOf('tu-tuat', 'who: pensioner; compulsory: 180; drawn: 300')).toEqual({});
  expect(errorsOf('tu-tuat', 'who: accident; loss: 31')).toEqual({});
  expect(errorsOf('bhyt', 'members: ; students: 1')).toEqual({});
  expect(errorsOf('thai-san', 'motherBirth: 1/1/1980')).toEqual({});
  expect(errorsOf('thai-san', 'who: loss; weeks: 30; ordered: 90')).toEqual({});
  expect(errorsOf('luong-huu', 'birth: 1/1950; paid: 120')).toEqual({});
  expect(errorsOf('rut-hay-giu', 'birth: 1/1950')).toEqual({});
});
