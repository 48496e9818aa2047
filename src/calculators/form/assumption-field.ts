/** A number that is not law: its value, range, unit and reason come from content/assumptions.yaml; the reader may move it. */
import { formatNumber } from '#law/format';
import type { Assumption } from '#site/assumptions';
import type { Field } from './field';

export interface AssumptionField extends Field<number> {
  min: number;
  max: number;
  step: number;
}

export function assumptionField({
  key,
  step,
  label,
  ...assumption
}: Assumption & { key: string; step: number; label?: string }): AssumptionField {
  const [min, max] = assumption.range ?? [0, assumption.value];
  const write = (value: number) => formatNumber(value);
  return {
    key,
    label: label ?? assumption.title,
    hint: assumption.reason,
    min,
    max,
    step,
    parse(text) {
      const value = /^\d{1,4}([.,]\d)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
      return value >= min && value <= max && Number.isInteger(value / step)
        ? { ok: true, value }
        : { ok: false, error: `Hãy chọn một số từ ${min} đến ${max}.` };
    },
    write,
    show: (value) => `${write(value)} ${assumption.unit}`,
    initial: () => assumption.value,
  };
}
