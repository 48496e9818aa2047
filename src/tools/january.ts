/** npm run more -- law:january: what the law data need on the law day (LAW_DAY, else the commit's date); exit 1 when something is overdue. */
import { loadModule } from './load-module.ts';
import { requireSoundLaw } from './sound-law.ts';

await requireSoundLaw();

const { fullParameters, fullProvinces } = await loadModule<typeof import('#law/all')>('src/law/all.ts');
const { upkeep, NOTICE_DAYS } = await loadModule<typeof import('#law/upkeep')>('src/law/upkeep.ts');
const { calendar } = await loadModule<typeof import('#law/calendar')>('src/law/calendar.ts');
const { addDays } = await loadModule<typeof import('#law/month')>('src/law/month.ts');
const { formatDay } = await loadModule<typeof import('#law/format')>('src/law/format.ts');
const { lawDay } = await loadModule<typeof import('#law/law-day')>('src/law/law-day.ts');

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
