/** Makes one film of still pictures, each faded into the next: H.264, which plays in Zalo and on old phones. */
import { execFile, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';

const FADE = 0.4;
const FRAMES_PER_SECOND = 25;
/** What Zalo sends on without pressing it smaller. */
const MOST_BYTES = 3_000_000;
export const ENCODER_MISSING =
  'No ffmpeg: install it (Debian, Ubuntu: apt install ffmpeg; Fedora: dnf install ffmpeg-free; macOS: brew install ffmpeg).';

export interface Still {
  file: string;
  seconds: number;
}

export const hasEncoder = () => spawnSync('ffmpeg', ['-version']).status === 0;

/** The same pictures give the same bytes. Rejects what ffmpeg does, and a film heavier than a chat takes. */
export async function encode(stills: readonly Still[], target: string): Promise<void> {
  // Each is there until the next has come; the last is not faded away.
  const inputs = stills.flatMap(({ file, seconds }) => [
    '-loop',
    '1',
    '-framerate',
    `${FRAMES_PER_SECOND}`,
    '-t',
    `${seconds + FADE}`,
    '-i',
    file,
  ]);
  let at = 0;
  const fades = stills.slice(1).map((_, index) => {
    at += stills[index]!.seconds;
    return `[${index === 0 ? '0' : `f${index}`}][${index + 1}]xfade=duration=${FADE}:offset=${at.toFixed(2)}[f${index + 1}]`;
  });
  const graph = [...fades, `[f${stills.length - 1}]format=yuv420p[film]`].join(';');
  const picture = ['-map', '[film]', '-c:v', 'libx264', '-profile:v', 'high', '-preset', 'fast', '-crf', '22', '-threads', '2'];
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-movflags', '+faststart'];
  await promisify(execFile)('ffmpeg', ['-y', '-v', 'error', ...inputs, '-filter_complex', graph, ...picture, ...plain, target]);
  const { size } = statSync(target);
  if (size > MOST_BYTES) throw new Error(`${target} has ${size} bytes, more than ${MOST_BYTES}`);
}
