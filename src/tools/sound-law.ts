/** Reads every file of content/law and stops with all mistakes at once, before a tool builds on them. */
import { readdirSync } from 'node:fs';
import { loadModule } from './load-module.ts';

export async function requireSoundLaw(): Promise<void> {
  const { readDocuments, readParameter, readProvince } = await loadModule<typeof import('#law/check')>('src/law/check.ts');
  const problems: string[] = [];
  const attempt = <Read>(read: () => Read): Read | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push((error as Error).message);
      return undefined;
    }
  };
  const register = attempt(() => readDocuments('content/law/documents.yaml'));
  if (register)
    for (const [folder, read] of Object.entries({ parameters: readParameter, provinces: readProvince }))
      for (const name of readdirSync(`content/law/${folder}`)) attempt(() => read(`content/law/${folder}/${name}`, register));
  if (problems.length === 0) return;
  console.error(`Số liệu luật còn lỗi, sửa rồi chạy lại:\n\n${problems.join('\n\n')}`);
  process.exit(1);
}
