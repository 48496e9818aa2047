/** npm run law:january: what the law data need on the law day (LAW_DAY, else the commit's date); exit 1 when something is overdue. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { requireSoundLaw } from './check-law.mjs';

await requireSoundLaw();

const plain = { configFile: false, logLevel: 'error' };
const load = async (path, config = plain) =>
  (await runnerImport(fileURLToPath(new URL(`../../src/law/${path}`, import.meta.url)), config)).module;
const { lawYaml } = await load('vite-plugin.ts');
const { fullParameters, fullProvinces } = await load('all.ts', { ...plain, plugins: [lawYaml()] });
const { upkeep, NOTICE_DAYS } = await load('upkeep.ts');
const { calendar } = await load('calendar.ts', { ...plain, plugins: [lawYaml()] });
const { addDays } = await load('month.ts');
const { formatDay } = await load('format.ts');
const { lawDay } = await load('law-day.ts');

const on = lawDay();
const tasks = upkeep(fullParameters, fullProvinces, on);
const HEADINGS = { overdue: 'Quá hạn, phải bổ sung ngay', awaited: 'Đang chờ công bố', ending: 'Sắp hết hạn' };
console.log(`Việc của người biên tập, tính đến ngày ${on}`);
for (const [kind, heading] of Object.entries(HEADINGS)) {
  const found = tasks.filter((task) => task.kind === kind);
  if (found.length > 0) console.log([`\n${heading}:`, ...found.map((task) => `  • ${task.text}`)].join('\n'));
}
const coming = calendar().filter((change) => change.on > on && change.on <= addDays(on, NOTICE_DAYS));
if (coming.length > 0)
  console.log(
    [
      '\nSắp đổi, trang tự đổi đúng ngày:',
      ...coming.map((change) => `  • ${formatDay(change.on)} ${change.subject.title}: ${change.text}`),
    ].join('\n'),
  );
const yearly = fullParameters.filter((parameter) => parameter.validity === 'yearly');
console.log(
  ['\nSố công bố hằng năm:', ...yearly.map(({ id, title, expectedBy }) => `  • ${title} (${id}.yaml), hạn ${expectedBy}`)].join('\n'),
);
process.exitCode = tasks.some((task) => task.kind === 'overdue') ? 1 : 0;
