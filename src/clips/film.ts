/** Makes one film of still pictures, each faded into the next: H.264, which plays in Zalo and on old phones. */
import { execFile, spawnSync } from 'node:child_process';
import { renameSync, rmSync, statSync } from 'node:fs';
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

/**
 * The same pictures give the same bytes. A film stands at its place only when it is whole. Rejects what ffmpeg does, and a film heavier
 * than a chat takes.
 */
export async function encode(stills: readonly Still[], target: string): Promise<void> {
  const inputs = stills.flatMap(({ file }) => ['-framerate', `${FRAMES_PER_SECOND}`, '-i', file]);
  // Read once and turned into the colours of a film once. Each is there until the next has come; the last is not faded away.
  const held = stills.map(({ seconds }, index) => {
    const again = Math.ceil((seconds + FADE) * FRAMES_PER_SECOND) - 1;
    return `[${index}]scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,loop=${again}:1[s${index}]`;
  });
  let at = 0;
  const fades = stills.slice(1).map((_, index) => {
    at += stills[index]!.seconds;
    return `[${index === 0 ? 's0' : `f${index}`}][s${index + 1}]xfade=duration=${FADE}:offset=${at.toFixed(2)}[f${index + 1}]`;
  });
  const graph = [...held, ...fades, `[${stills.length === 1 ? 's0' : `f${stills.length - 1}`}]format=yuv420p[film]`].join(';');
  const picture = ['-map', '[film]', '-c:v', 'libx264', '-profile:v', 'high', '-preset', 'veryfast', '-tune', 'stillimage', '-crf', '22'];
  const colours = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
  const plain = ['-threads', '2', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-movflags', '+faststart'];
  const unfinished = `${target}.part`;
  try {
    await promisify(execFile)('ffmpeg', [
      ...['-y', '-v', 'error', ...inputs, '-filter_complex', graph],
      ...[...picture, ...colours, ...plain, '-f', 'mp4', unfinished],
    ]);
    const { size } = statSync(unfinished);
    if (size > MOST_BYTES) throw new Error(`${target} would have ${size} bytes, more than ${MOST_BYTES}`);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
