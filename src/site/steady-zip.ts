/** An office file (docx, xlsx are zips) whose bytes depend on what it says alone: dated by the law day, not by the clock. Build time only. */
import { unzipSync, zipSync } from 'fflate';

export function steadyZip(file: Uint8Array, lawDay: string): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core) {
    const dated = new TextDecoder().decode(core).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${lawDay}T00:00:00Z`);
    parts['docProps/core.xml'] = new TextEncoder().encode(dated);
  }
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { mtime: `${lawDay}T00:00:00`, level: 9 });
}
