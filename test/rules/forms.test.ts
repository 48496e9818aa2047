/** content/forms: every sheet says what the official paper says; every mistake in a file is told with its remedy; answers are read and written. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { LawFileError, readDocuments } from '#law/check';
import type { Commune } from '#law/commune-list';
import { boxesOf, questionsOf } from '#law/form';
import { readForm } from '#law/form-check';
import { forms, formsFor, withFigures, type Box, type Form } from '#law/forms';
import { formatInteger } from '#law/format';
import { day, month } from '#law/month';
import { procedures } from '#law/procedures';
import { referenceLevel } from '#rules/core/reference-level';
import { asked, initialAnswers, readAnswer, withPlace, writtenIn } from '#calculators/to-khai/answers';
import { readCarried } from '#calculators/to-khai/link';

const FOLDER = 'content/forms';
const register = readDocuments('content/law/documents.yaml');
const official = parse(readFileSync('test/rules/official-sheets.yaml', 'utf8')) as Record<string, string[]>;
const ON = day('2026-11-27');

/** Dots of any length are one place for the pen. */
const normal = (text: string) =>
  text
    .replace(/(?:[.…]{2,}|…)(?:[\s/.…]*[.…]+)*/g, '…')
    .replace(/\s*…\s*/g, ' … ')
    .replace(/\s+/g, ' ')
    .trim();

/** A box as the blank paper prints it. */
function printed({ number, label, after, spelled, question, tick, tickAfter, dashed }: Box): string {
  const toTick = (words: string) => [dashed && '-', !tickAfter && '☐', words, tickAfter && '☐'].filter(Boolean).join(' ');
  const options = question?.kind === 'ticks' ? question.options!.filter(({ elsewhere }) => !elsewhere) : undefined;
  const pen = spelled ? '… tháng … năm …' : '…';
  return [number, label, ...(options?.map((option) => toTick(option.label)) ?? [tick ? toTick(tick) : pen]), after]
    .filter(Boolean)
    .join(' ');
}

/** The lines of a blank form, as they stand on the paper. */
function linesOf({ dateline, title, sheet }: Form): string[] {
  const lines = sheet.flatMap((line) => {
    if ('heading' in line) return [[line.heading, line.whom].filter(Boolean).join(' ')];
    if ('text' in line) return [line.text];
    if ('note' in line) return [line.note];
    if ('motto' in line) return ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'];
    if ('dateline' in line) return [line.dateline];
    if ('title' in line) return [line.title];
    if ('table' in line) {
      const { columns } = line.table;
      const top = columns.map(({ label, group }) => group ?? label);
      const below = columns.filter(({ group }) => group).map(({ label }) => label);
      return [top.filter((words, index) => words !== top[index - 1]), below, columns.map(({ number }) => number)].map((words) =>
        words.join(' '),
      );
    }
    if ('signatures' in line)
      return line.signatures.map(({ above = [], title: who, note }) => [...above, who, note].filter(Boolean).join(' '));
    return [line.boxes.map(printed).join(' ')];
  });
  return [dateline ?? '', title.join(' '), ...lines].map(normal).filter(Boolean);
}

const ofKind = (kind: Form['kind']) => forms.filter((form) => form.kind === kind).map((form) => [form.id, form] as const);

test('every form was compared with its paper', () => {
  expect(forms.map(({ id }) => id).sort()).toEqual(Object.keys(official).sort());
});

test.each(ofKind('sheet'))('%s: number, wording and order of every box are those of the paper', (id, form) => {
  expect(linesOf(form)).toEqual(official[id]);
});

test.each(ofKind('preparation'))('%s: holds all that is known of the paper, in its order', (id, form) => {
  const text = linesOf(form).join(' ');
  let at = 0;
  for (const words of official[id]!) {
    const found = text.indexOf(words, at);
    expect(found, words).toBeGreaterThan(-1);
    at = found + words.length;
  }
});

describe('the real files', () => {
  test.each(forms.map((form) => [form.id, form] as const))('%s', (_id, form) => {
    const known = new Set(procedures.map(({ id }) => id));
    expect(form.cases.flatMap((kase) => kase.procedures).filter((id) => !known.has(id))).toEqual([]);
    for (const { id } of form.cases) expect(asked(form, id, initialAnswers([form])).length, id).toBeGreaterThan(2);
  });

  test('hints tell figures of law as they are on the day', () => {
    for (const form of forms) {
      const hints = boxesOf(withFigures(form, ON)).flatMap((box) => [box.hint, ...questionsOf(box).map(({ hint }) => hint)]);
      expect(
        hints.filter((hint) => hint?.includes('{')),
        form.id,
      ).toEqual([]);
    }
  });

  test('nothing that says who somebody is can travel in a link', () => {
    const carried = forms
      .flatMap(boxesOf)
      .flatMap(questionsOf)
      .filter(({ link }) => link);
    expect(
      carried
        .map(({ id }) => id)
        .filter((id) => !['muc-dong', 'phuong-thuc', 'so-nguoi', 'so-thang', 'ngay-nghi', 'so-thang-bhtn'].includes(id)),
    ).toEqual([]);
  });

  test('cases of one procedure have names of their own', () => {
    for (const { id } of procedures) {
      const ids = formsFor(id).flatMap(({ cases }) => cases.map((kase) => kase.id));
      expect(new Set(ids).size, id).toBe(ids.length);
    }
  });
});

describe('a mistake in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  for (const name of readdirSync(FOLDER)) cpSync(join(FOLDER, name), join(folder, name));
  afterAll(() => rmSync(folder, { recursive: true }));
  const sound = parse(readFileSync(join(FOLDER, 'tk1-ts.yaml'), 'utf8')) as Record<string, unknown>;
  const message = (change: object): string => {
    const file = join(folder, 'mau.yaml');
    writeFileSync(file, stringify({ ...sound, id: 'mau', ...change }));
    try {
      readForm(file, register);
      return '';
    } catch (error) {
      expect(error).toBeInstanceOf(LawFileError);
      return (error as Error).message;
    }
  };
  const sheet = (box: object) => ({ sheet: [{ boxes: [{ id: 'o', label: 'Ô:', ...box }] }] });

  test('a sound file is accepted', () => expect(message({})).toBe(''));
  test.each([
    ['an unknown key', { mẫu: 1 }, ['mẫu']],
    ['a question without a kind', sheet({ ask: 'Cái gì?' }), ['“o”', 'kind']],
    ['a question nobody wrote', sheet({ as: 'ho-va-ten' }), ['ho-va-ten', 'common.yaml']],
    ['an unknown case', sheet({ ask: 'Cái gì?', kind: 'text', cases: ['la'] }), ['“la”', 'cases']],
    ['an answer that is not asked', sheet({ write: { 'tham-gia': 'Đề nghị {x}' } }), ['“x”']],
    ['a name in a link', sheet({ ask: 'Tên?', kind: 'text', link: 'ten' }), ['đường dẫn']],
    ['ticks without options', sheet({ ask: 'Nào?', kind: 'ticks' }), ['options']],
    [
      'two boxes of one name',
      {
        sheet: [
          {
            boxes: [
              { id: 'o', label: 'a' },
              { id: 'o', label: 'b' },
            ],
          },
        ],
      },
      ['hai lần'],
    ],
  ])('%s is told with its place', (_name, change, said) => {
    const told = message(change);
    for (const part of said) expect(told).toContain(part);
  });
});

describe('an answer', () => {
  const question = (id: string) =>
    forms
      .flatMap(boxesOf)
      .flatMap(questionsOf)
      .find((one) => one.id === id)!;
  test.each([
    ['ngay-sinh', '5/8/81', '05/08/1981', undefined],
    ['ngay-sinh', '5 tháng 8 năm 1981', '05/08/1981', undefined],
    ['ngay-sinh', '31/2/1981', '31/2/1981', /Hãy nhập|không có ngày 31/],
    ['ngay-sinh', '5/8/2031', '05/08/2031', /chưa tới/],
    ['so-dinh-danh', '001 181 012 345', '001181012345', undefined],
    ['so-dinh-danh', '00118101234', '00118101234', /11 chữ số/],
    ['so-dinh-danh', 'c1234567', 'C1234567', undefined],
    ['dien-thoai', '0912.345.678', '0912345678', undefined],
    ['dien-thoai', 'chín một hai', 'chín một hai', /chữ số/],
    ['muc-dong', '1,5 triệu', '1.500.000 đồng', undefined],
    ['chu-tai-khoan', 'Trần Thị đào', 'TRẦN THỊ ĐÀO', undefined],
  ])('%s “%s” stands on the sheet as “%s”', (id, typed, written, error) => {
    const read = readAnswer(question(id), typed, ON);
    expect(read.written).toBe(written);
    if (error) expect(read.error).toMatch(error);
    else expect(read.error).toBeUndefined();
  });

  test('a sentence the page writes leaves dots for what is not answered', () => {
    const form = forms.find(({ id }) => id === 'tk1-ts')!;
    const box = boxesOf(form).find(({ id }) => id === 'noi-dung')!;
    expect(writtenIn(box, form, 'gop-so', {}, ON)).toMatch(/^Đề nghị gộp các sổ BHXH có mã số: …+\.$/);
    expect(writtenIn(box, form, 'tham-gia', {}, ON)).toBe('');
  });

  test('an address is asked for only where the result comes on paper', () => {
    const form = forms.find(({ id }) => id === 'tk1-ts')!;
    const ids = (way: string) => asked(form, 'tham-gia', { 'nhan-ket-qua': way }).map(({ id }) => id);
    expect(ids('dien-tu')).not.toContain('xa');
    expect(ids('giay')).toContain('xa');
  });
});

describe('the list of a household', () => {
  const form = forms.find(({ id }) => id === 'bhyt-mau-so-4')!;
  const cell = (id: string, answers: Record<string, string>) => {
    const box = boxesOf(form).find((one) => one.id === id)!;
    return writtenIn(box, form, 'mua-ca-nha', { ...initialAnswers([form]), ...answers }, ON);
  };
  const three = { 'so-nguoi': '3', 'so-thang': '6', 'nhan-the': 'giay', 'tv-ten-1': 'Lò Thị Mai' };

  test('has the base salary, the months and the kind of card in a row for each person, and no more', () => {
    const salary = formatInteger(referenceLevel(month('2026-11')).value);
    for (const row of [1, 2, 3])
      expect(['tv-luong', 'tv-thang', 'tv-dien-tu', 'tv-giay'].map((id) => cell(`${id}-${row}`, three))).toEqual([
        salary,
        '6 tháng',
        '',
        'x',
      ]);
    expect(['tv-ten', 'tv-luong', 'tv-thang', 'tv-giay'].map((id) => cell(`${id}-4`, three))).toEqual(['', '', '', '']);
    expect([cell('tv-ten-1', three), cell('tong', three), cell('tong-giay', three)]).toEqual(['Lò Thị Mai', '3', '3']);
    expect(cell('tong-giay', { ...three, 'nhan-the': 'dien-tu' })).toBe('0');
  });

  test('is left to the pen while nobody said how many', () => {
    for (const id of ['tv-luong-1', 'tv-dien-tu-1', 'tong', 'tong-giay']) expect(cell(id, {}), id).toBe('');
  });
});

describe('a commune found by its name', () => {
  const commune = { name: 'Xã Đông Anh', provinceName: 'Hà Nội' } as Commune;
  test('goes into its box and that of the province', () => {
    const questions = asked(
      forms.find(({ id }) => id === 'tk1-ts')!,
      'tham-gia',
      { 'nhan-ket-qua': 'giay' },
    );
    const xa = questions.find(({ id }) => id === 'xa')!;
    expect(withPlace({}, xa, questions, commune)).toEqual({ xa: 'Xã Đông Anh', tinh: 'Hà Nội' });
  });
  test('goes behind the village typed, in place of one found before', () => {
    const questions = asked(
      forms.find(({ id }) => id === 'huu-tri-xa-hoi-mau-01')!,
      'huong-tro-cap',
      {},
    );
    const home = questions.find(({ id }) => id === 'noi-cu-tru')!;
    expect(withPlace({ 'noi-cu-tru': 'Thôn Hạ' }, home, questions, commune)).toEqual({ 'noi-cu-tru': 'Thôn Hạ, Xã Đông Anh, Hà Nội' });
    expect(withPlace({ 'noi-cu-tru': 'Thôn Hạ, Phường Láng, Hà Nội' }, home, questions, commune)).toEqual({
      'noi-cu-tru': 'Thôn Hạ, Xã Đông Anh, Hà Nội',
    });
  });
});

describe('a link', () => {
  const here = formsFor('dang-ky-bhxh-tu-nguyen');
  const carried = (hash: string) => readCarried(here, hash, ON);
  test('brings income, way and case', () => {
    expect(carried('#cach=3-months&luat=2026-11&nhom=poor&tn=2.000.000&v=1&viec=doi-muc')).toEqual({
      kase: 'doi-muc',
      answers: { 'muc-dong': '2.000.000', 'phuong-thuc': '3-months' },
      damaged: false,
    });
  });
  test.each(['#tn=abc&v=1', '#v=1&cach=mai', '#%E0%A4%A', '#v=1&viec=gi'])('that is broken (%s) brings nothing', (hash) => {
    expect(carried(hash)).toMatchObject({ damaged: true, answers: {} });
  });
  test('brings the last working day and the months paid onto the request for unemployment benefit', () => {
    expect(readCarried(formsFor('tro-cap-that-nghiep'), '#bhtn=37&nghi=31/10/2026&v=1', ON)).toEqual({
      kase: 'that-nghiep',
      answers: { 'so-thang-bhtn': '37', 'ngay-nghi': '31/10/2026' },
      damaged: false,
    });
  });
  test('cannot bring a name', () => {
    expect(carried('#ho-ten=An&v=1')?.answers).toEqual({});
  });
});
