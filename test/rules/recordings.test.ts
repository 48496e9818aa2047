/** Recordings: a figure somebody has spoken is offered only while the law says the same. */
import { describe, expect, test } from 'vitest';
import { offer, readRecorded } from '#components/audio/recordings';
import { caseChanges, contributionText } from '#components/prose/contribution-case';
import { day } from '#law/month';

const on = day('2026-11-22');
const payer = { group: 'other' } as const;
/** The lowest income rises. */
const [change] = caseChanges(payer).filter((one) => one > on);
const sentence = { file: 'moi-thang.mp3', words: 'Mỗi tháng bạn nộp' };
const number = (words: string) => ({ file: 'so.mp3', words, speaks: { contribution: 'payable', ...payer } as const });
/** As an editor types it. */
const told = (when = on) => contributionText(payer, 'payable', false, when).replaceAll('\u00a0', ' ');

describe('a recording', () => {
  test('without a figure is always offered', () => {
    expect(offer({ parts: [sentence] }, on, [change!])).toEqual({ right: [{ from: on, value: true }], wrong: [] });
  });

  test('with the figure of today is offered until the day it changes', () => {
    const { right, wrong } = offer({ parts: [sentence, number(told())] }, on, [change!]);
    expect(wrong).toEqual([]);
    expect(right).toEqual([{ from: on, until: change, value: true }]);
  });

  test('with the figure to come waits for its day, and with one that is past is offered no more; both are named', () => {
    expect(offer({ parts: [number(told(change))] }, on, [change!])).toEqual({
      right: [{ from: change, value: true }],
      wrong: [{ file: 'so.mp3', says: told(change), law: told() }],
    });
    expect(offer({ parts: [number(told())] }, change!, []).right).toEqual([]);
  });
});

describe('the list', () => {
  const speakers = { lan: { name: 'Chị Lan', place: 'Vĩnh Long', agreed: '2026-12-01', kept: 'Tủ hồ sơ' } };
  const recording = { id: 'a', page: '/ban-la/tieu-thuong/', speaker: 'lan', recorded: '2026-12-02', parts: [sentence] };

  test('names who speaks, where from, and that they agreed', () => {
    expect(() => readRecorded({ speakers, recordings: [recording] })).not.toThrow();
    expect(() => readRecorded({ speakers: {}, recordings: [recording] })).toThrow('nobody is called lan');
    expect(() => readRecorded({ speakers, recordings: [{ ...recording, recorded: '2026-11-30' }] })).toThrow('before lan agreed');
    expect(() => readRecorded({ speakers, recordings: [{ ...recording, parts: [{ file: 'a.mp3', words: 'Nộp 1 đồng' }] }] })).toThrow(
      'speaks',
    );
    expect(() => readRecorded({ speakers: { lan: { ...speakers.lan, kept: '' } }, recordings: [] })).toThrow();
  });
});
