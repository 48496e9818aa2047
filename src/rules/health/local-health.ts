/** What a province pays of a health insurance contribution. Nghị định 188/2025 Điều 71 khoản 10 điểm e. */
import { isDoubtful, type Citation, type Confidence } from '#law/parameter';
import type { Percent } from '#law/units';
import { step, type Step } from '#rules/core/answer';
import { exact } from '#rules/core/exact';

/** What the province pays: on top of the State's share, or the whole share including it. */
export interface LocalHealthSupport {
  percent: Percent;
  kind: 'top-up' | 'total';
  place?: string;
  /** Whose word it is where no resolution stands behind it: "theo bạn nhập". */
  source?: string;
  cites?: Citation[];
  confidence?: Confidence;
}

/** Percent of the contribution the province pays: it fills at most what the State leaves. Rejects a percentage outside 0–100. */
export function localPercentOf(statePercent: Percent, local: LocalHealthSupport | undefined): Percent {
  if (!local) return 0;
  if (!(local.percent >= 0 && local.percent <= 100)) throw new RangeError(`percent must be between 0 and 100: ${local.percent}`);
  const added = local.kind === 'total' ? local.percent - statePercent : local.percent;
  return Math.min(100 - statePercent, Math.max(0, added));
}

/** The province's share as a step; `of` says for whom. */
export function localHealthStep(key: string, of: string, local: LocalHealthSupport, percent: Percent): Step {
  const base = step(
    key,
    `${local.place ?? 'Địa phương'} hỗ trợ ${of}${local.source ? `, ${local.source}` : ''}`,
    { unit: '%', amount: exact(percent) },
    [],
  );
  return { ...base, cites: local.cites ?? [], doubtful: isDoubtful(local.confidence ?? 'A') };
}
