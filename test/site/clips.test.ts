/** The clips: one for each group and each message, of a length people watch, with where to ask at its end. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { CLIPS } from '#components/clip/clips';
import { encode, hasEncoder } from '#clips/film';
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

describe('a film', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clips-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const still = async (name: string, background: string) => {
    const file = join(folder, name);
    await sharp({ create: { width: 108, height: 192, channels: 3, background } })
      .png()
      .toFile(file);
    return { file, seconds: 0.6 };
  };

  test('of no pictures is not made in silence, and leaves nothing behind', async () => {
    const target = join(folder, 'none.mp4');
    await expect(encode([{ file: join(folder, 'no-such.png'), seconds: 1 }], target)).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([]);
  });

  test.runIf(hasEncoder())('of the same pictures is the same to the byte', async () => {
    const stills = [await still('first.png', '#1b2f5b'), await still('second.png', '#fffcf5')];
    const films = [join(folder, 'once.mp4'), join(folder, 'again.mp4')];
    for (const film of films) await encode(stills, film);
    const [once, again] = films.map((film) => readFileSync(film));
    expect(once!.length).toBeGreaterThan(0);
    expect(once!.equals(again!)).toBe(true);
  });
});
