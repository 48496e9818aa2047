/** Reads every file of content/law and stops with all mistakes at once, before a tool builds on them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export async function requireSoundLaw() {
  const plain = { configFile: false, logLevel: 'error' };
  const { readDocuments, readParameter, readProvince } = (
    await runnerImport(fileURLToPath(new URL('../../src/law/check.ts', import.meta.url)), plain)
  ).module;
  const problems = [];
  const attempt = (read) => {
    try {
      return read();
    } catch (error) {
      problems.push(error.message);
      return {};
    }
  };
  const register = attempt(() => readDocuments('content/law/documents.yaml'));
  if (problems.length === 0)
    for (const [folder, read] of Object.entries({ parameters: readParameter, provinces: readProvince }))
      for (const name of readdirSync(`content/law/${folder}`)) attempt(() => read(`content/law/${folder}/${name}`, register));
  if (problems.length === 0) return;
  console.error(`Số liệu luật còn lỗi, sửa rồi chạy lại:\n\n${problems.join('\n\n')}`);
  process.exit(1);
}
