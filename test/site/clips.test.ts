/** The clips: one for each group and each message, of a length people watch, with where to ask at its end. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLIPS } from '#components/clip/clips';
import { encode } from '#clips/film';
import { clipPage } from '#site/clips';
import { GUIDANCE_GROUPS } from '#site/kit';
import { messages } from '#site/messages';

test('every group of the guidance and every message has its clip, each under its own name', () => {
  expect(CLIPS.filter(({ message }) => !message)).toHaveLength(Object.keys(GUIDANCE_GROUPS).length);
  expect(CLIPS.filter(({ message }) => message).map(({ opening }) => opening)).toEqual(messages.map(({ text }) => text));
  expect(new Set(CLIPS.map(({ id }) => id)).size).toBe(CLIPS.length);
});

describe.each(CLIPS.map((clip) => [clip.id, clip] as const))('%s', (id, { read }) => {
  const html = readFileSync(`dist${clipPage(id)}index.html`, 'utf8');

  test('runs 20 to 30 seconds', () => {
    const seconds = [...html.matchAll(/data-seconds="([\d.]+)"/g)].reduce((sum, [, each]) => sum + Number(each), 0);
    expect(seconds).toBeGreaterThanOrEqual(20);
    expect(seconds).toBeLessThanOrEqual(30);
  });

  test('ends with a code, the number to call and the day until which its figures hold', () => {
    const end = html.slice(html.lastIndexOf('class="scene'));
    expect(end).toContain('data-code');
    expect(end).toMatch(/Hỏi: <strong>[\d ]+<\/strong>/);
    expect(end).toMatch(/Số liệu áp dụng (đến|từ) \d{2}\/\d{2}\/\d{4}/);
    expect(existsSync(`dist${read}index.html`), read).toBe(true);
  });

  test('offers no film before one is made, and is kept out of search engines', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<(video|source)[^>]* src=/);
  });
});

test('a film of no pictures is not made in silence', async () => {
  await expect(encode([{ file: 'no-such.png', seconds: 1 }], 'no-such.mp4')).rejects.toThrow();
});
