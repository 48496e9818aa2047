/**
 * What the chosen place adds, by law or by the word of whoever typed it, as the rules and the reader want it; an island fetches
 * it when a place is chosen or a share typed.
 */
import { localSupport, province as own, publisher } from '#content/edition.yaml';
import { formatDong, formatMonth, formatPercent } from '#law/format';
import { describeLocal, localSupportOn, type LocalEntry, type LocalSupportOn, type Province } from '#law/local-support';
import { addMonths, day, earlier, firstDay, firstMonthFrom, monthOf, type Month } from '#law/month';
import { isDoubtful } from '#law/parameter';
import { provinceById } from '#law/provinces';
import type { LocalShare, LocalSupport } from '#rules/voluntary/local-support';
import type { Contribution } from '#rules/voluntary/monthly-contribution';
import type { Group } from '#rules/voluntary/support';
import { OF_CONTRIBUTION, shareInWords, type LocalValues } from './local-fields';

export interface Local {
  /** "stated" by the reader or by this edition: no article stands behind it; else what the law data know. */
  kind: LocalSupportOn['kind'] | 'stated';
  /** "Hà Nội", "Nơi bạn ở (theo bạn nhập)" */
  label: string;
  /** The same within a sentence. */
  within: string;
  /** Why no local amount is shown, or on what conditions one is. */
  note: string;
  /** What of it a leaflet says beside the amounts. */
  paper?: string;
  /** For the rules; absent where nothing is known. */
  support?: LocalSupport;
  /** In a message, whose receiver typed nothing: "Hà Nội 66.000 đồng (số tự nhập) đến hết 12/2026". */
  told: (amount: number) => string;
  /** What is known of its share of a package paid at once, and what is not; undefined where all of it is. */
  open: (paid: Pick<Contribution, 'localMonths' | 'openMonths'>) => string | undefined;
}

/** What was typed, else what the edition says of its own place, else the law; undefined where neither a place nor a share is given. */
export function localOn(values: LocalValues, on: Month, group: Group): Local | undefined {
  const province = provinceById(values.province);
  const stated = statedOn(values, on, province);
  if (stated) return statedLocal(province?.name, stated);
  if (!province) return undefined;
  const local = localSupportOn(province, firstDay(on), [group]);
  const support = supportOf(province, on, group);
  const { name } = province;
  const paper = local.kind !== 'known' ? describeLocal(local) : support?.until && support.percent > 0 && `${name} hỗ trợ${endOf(support)}`;
  return {
    kind: local.kind,
    label: name,
    within: name,
    note: local.kind === 'known' ? conditionsOf(local.entry, support) : describeLocal(local),
    ...(paper ? { paper } : {}),
    ...(support ? { support } : {}),
    told: (amount) => `${name} ${formatDong(amount)}${endOf(support)}`,
    open: openOf(name, support),
  };
}

interface Stated {
  share: LocalShare;
  /** "theo bạn nhập" */
  source: string;
  until?: Month | undefined;
}

function statedOn({ localShare, localUntil }: LocalValues, on: Month, province: Province | undefined): Stated | undefined {
  if (localShare !== '') return { share: localShare, source: 'theo bạn nhập', until: localUntil === '' ? undefined : localUntil };
  const { voluntary } = localSupport;
  if (!voluntary || province?.id !== own || (voluntary.until && on > voluntary.until)) return undefined;
  const { until, ...share } = voluntary;
  return { share, source: `theo ${publisher}`, until };
}

function statedLocal(name: string | undefined, { share, source, until }: Stated): Local {
  const within = `${name ?? 'nơi bạn ở'} (${source})`;
  const support: LocalSupport = { ...share, place: name ?? 'Nơi bạn ở', source, ...(until ? { until } : {}) };
  const end = until ? `đến hết ${formatMonth(until)}, sau đó chưa rõ` : 'chưa rõ đến khi nào nên tính cho mọi tháng';
  return {
    kind: 'stated',
    label: `${name ?? 'Nơi bạn ở'} (${source})`,
    within,
    note: `${support.place} hỗ trợ ${shareInWords(share, OF_CONTRIBUTION)}, ${source}, ${end}.`,
    paper: `Phần của ${name ?? 'địa phương'} là số tự nhập, chưa đối chiếu${endOf(support)}`,
    support,
    told: (amount) => `${name ?? 'địa phương'} ${formatDong(amount)} (số tự nhập)${endOf(support)}`,
    open: openOf(within, support),
  };
}

const endOf = (support: LocalSupport | undefined) => (support?.until ? ` đến hết ${formatMonth(support.until)}` : '');

/** A resolution's share with the last month it governs, and what is known to follow. */
function supportOf(province: Province, on: Month, group: Group): (LocalSupport & { percent: number }) | undefined {
  const local = localSupportOn(province, firstDay(on), [group]);
  if (local.kind !== 'known') return undefined;
  const { percent, place, entry } = local;
  const after = province.voluntary.find((later) => later.from > entry.from && later.formerProvince === undefined);
  const from = after && firstMonthFrom(day(after.from));
  const ends = [...(entry.until ? [monthOf(day(entry.until))] : []), ...(from ? [addMonths(from, -1)] : [])];
  const next = from && supportOf(province, from, group);
  return {
    percent,
    place,
    cites: entry.cites,
    confidence: entry.confidence,
    ...(ends.length > 0 ? { until: ends.reduce(earlier) } : {}),
    ...(next ? { next: { ...next, from } } : {}),
  };
}

function conditionsOf({ conditions = '', special = [], confidence }: LocalEntry, support: LocalSupport | undefined): string {
  const further = special.map(({ who, percent }) => `Riêng ${who}: thêm ${formatPercent(percent)}.`);
  const end = support?.until && `Biết đến hết ${formatMonth(support.until)}, sau đó chưa rõ.`;
  return [conditions, ...further, end, isDoubtful(confidence) ? 'Số liệu này nên hỏi lại.' : ''].filter(Boolean).join(' ');
}

/** For `Local.open`. */
function openOf(within: string, support: LocalSupport | undefined): Local['open'] {
  return ({ localMonths, openMonths }) =>
    support?.until && openMonths > 0
      ? `Hỗ trợ của ${within}: biết ${localMonths} tháng, ${openMonths} tháng sau đó chưa rõ, có thì bạn nộp ít hơn.`
      : undefined;
}
