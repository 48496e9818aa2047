/** What is not law: example incomes, bank rates, years lived. Always shown as an assumption, always editable. */
import data from '#content/assumptions.yaml';

export interface Assumption<V = number> {
  title: string;
  unit: string;
  value: V;
  range?: [number, number];
  reason: string;
}

interface Assumptions {
  'example-incomes': Assumption<number[]>;
  'income-step': Assumption;
  'example-wages': Assumption<number[]>;
  'table-wages': Assumption<number[]>;
  'wage-step': Assumption;
  'example-bills': Assumption<number[]>;
  'bill-step': Assumption;
  'bank-rate': Assumption;
  'pension-rise': Assumption;
  'price-rise': Assumption;
  'years-lived': Assumption;
  'gift-years': Assumption;
  'gift-shares': Assumption<number[]>;
  'trial-shares': Assumption<number[]>;
  'trial-hamlet': Assumption;
  'trial-alike': Assumption;
}

export const assumptions = data as Assumptions;

/** By name, for calculators: their script then carries these and not the rest. */
export { bankRate, pensionRise, yearsLived } from '#content/assumptions.yaml';
