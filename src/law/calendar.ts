/** Everything that changes on a day, past and coming, read from the law data: values, local support, documents, yearly figures. */
import { fullParameters, fullProvinces, register, type FullParameter, type FullProvince } from './all';
import { shownDocuments } from './citing';
import { formatDay, formatValue } from './format';
import { history, lines, type HistoryEntry } from './history';
import { healthHistory, voluntaryHistory } from './local-history';
import { addDays, day, yearOf, type Day } from './month';
import type { Citation } from './parameter';

export interface Change {
  on: Day;
  subject: { kind: 'parameter' | 'province' | 'document'; id: string; title: string };
  /** What happens on that day. */
  text: string;
  /** What to say once the day has passed, where that differs. */
  afterwards?: string;
  doubtful?: boolean;
  cites: Citation[];
}

/** Soonest first. */
export function calendar(): Change[] {
  const law = fullParameters.filter((parameter) => parameter.topic !== 'con-so');
  return [...law.flatMap(parameterChanges), ...fullProvinces.flatMap(provinceChanges), ...documentChanges()].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  );
}

function parameterChanges(parameter: FullParameter): Change[] {
  const subject = { kind: 'parameter', id: parameter.id, title: parameter.title } as const;
  const entries = history(parameter);
  const changes: Change[] = entries.slice(1).flatMap((entry, index) => {
    const text = changeText(parameter, entries[index]!, entry);
    return text ? [{ on: entry.from, subject, text, doubtful: entry.doubtful, cites: entry.cites }] : [];
  });
  const last = entries.at(-1)!;
  if (parameter.validity === 'yearly') changes.push({ ...expected(parameter, yearOf(last.from)), subject, cites: [] });
  if (parameter.validity === 'until' && last.until)
    changes.push({
      on: addDays(last.until, 1),
      subject,
      text: `Hết thời hạn ngày ${formatDay(last.until)}, chưa có mức tiếp theo.`,
      cites: last.cites,
    });
  return changes;
}

function changeText(parameter: FullParameter, before: HistoryEntry, after: HistoryEntry): string | undefined {
  if (after.value === null) return undefined;
  if (JSON.stringify(before.value) === JSON.stringify(after.value)) return 'Giữ nguyên mức, theo văn bản mới.';
  if (typeof after.value !== 'number')
    return parameter.validity === 'yearly' ? 'Có bảng của năm mới.' : (changedLines(parameter, before.value, after.value) ?? 'Có mức mới.');
  const now = formatValue(after.value, parameter.unit);
  return typeof before.value === 'number' ? `Từ ${formatValue(before.value, parameter.unit)} thành ${now}.` : `Thành ${now}.`;
}

/** How many lines of a table are told one by one; more would hide the point. */
const FEW_LINES = 3;

/** The lines of a table that are new or say something else, where they are few. */
function changedLines(parameter: FullParameter, before: HistoryEntry['value'], after: HistoryEntry['value']): string | undefined {
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return undefined;
  const old = new Map(lines(parameter, before).map(({ label, text }) => [label, text]));
  const changed = lines(parameter, after).filter(({ label, text }) => text !== null && text !== old.get(label));
  if (changed.length === 0 || changed.length > FEW_LINES) return undefined;
  return `${changed.map(({ label, text }) => `${label}: ${old.get(label) ? `từ ${old.get(label)} thành ${text}` : text}`).join('; ')}.`;
}

function expected(parameter: FullParameter, lastYear: number): Pick<Change, 'on' | 'text' | 'afterwards'> {
  const year = lastYear + 1;
  return {
    on: day(`${year}-${parameter.expectedBy}`),
    text: `Số của năm ${year} dự kiến công bố chậm nhất ngày này; từ 01/01/${year} đến khi có số mới, trang tạm tính theo năm ${lastYear}.`,
    afterwards: `Đã đến hạn dự kiến, trang chưa có số của năm ${year}; đang tạm tính theo năm ${lastYear}.`,
  };
}

function provinceChanges(province: FullProvince): Change[] {
  const subject = { kind: 'province', id: province.id, title: province.name } as const;
  const voluntary = voluntaryHistory(province).map((entry) => ({ ...entry, what: 'Hỗ trợ thêm BHXH tự nguyện' }));
  const health = healthHistory(province).map((entry) => ({ ...entry, what: 'Hỗ trợ thêm BHYT' }));
  const found = new Map<string, Change>();
  const add = (on: Day, text: string, cites: Citation[]) => {
    const key = `${on} ${text}`;
    const known = found.get(key)?.cites ?? [];
    const fresh = cites.filter((cite) => !known.some((other) => other.document === cite.document));
    found.set(key, { on, subject, text, cites: [...known, ...fresh.slice(0, 1)] });
  };
  for (const { span, what, cites } of [...voluntary, ...health]) {
    if (span.from) add(span.from, `${what}: bắt đầu áp dụng.`, cites);
    const followed = [...voluntary, ...health].some(
      (entry) => entry.what === what && span.until && entry.span.from === addDays(span.until, 1),
    );
    if (span.until)
      add(addDays(span.until, 1), `${what}: hết hạn ngày ${formatDay(span.until)}${followed ? '' : ', chưa có dữ liệu mới'}.`, cites);
  }
  for (const { document } of province.unread ?? []) {
    const until = register[document]?.inForce?.until;
    if (until)
      add(addDays(day(until), 1), `${register[document]?.short}: hết hiệu lực ngày ${formatDay(day(until))} (chưa đọc được nội dung).`, []);
  }
  return [...found.values()];
}

/** Laws and decrees coming into force or ending; resolutions of provinces are told with their province. */
function documentChanges(): Change[] {
  const local = new Set(
    fullProvinces.flatMap((province) => [
      ...[...province.voluntary, ...province.health, ...(province.socialPension ?? [])].flatMap((entry) =>
        entry.cites.map((cite) => cite.document),
      ),
      ...(province.unread ?? []).map((entry) => entry.document),
    ]),
  );
  return shownDocuments
    .filter(([id]) => !local.has(id))
    .flatMap(([id, document]) => {
      const subject = { kind: 'document', id, title: document.short } as const;
      const { from, until } = document.inForce ?? {};
      const starts: Change[] = from ? [{ on: day(from), subject, text: `Bắt đầu có hiệu lực: ${document.title}.`, cites: [] }] : [];
      const ends: Change[] = until
        ? [{ on: addDays(day(until), 1), subject, text: `Hết hiệu lực từ ngày này: ${document.title}.`, cites: [] }]
        : [];
      return [...starts, ...ends];
    });
}
