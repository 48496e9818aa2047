/**
 * What a number counts. Numbers in the program, told apart by the compiler only: plain arithmetic gives a plain number, which fits
 * anywhere; a percent where đồng are expected, or years where months are, is an error. Costs no byte.
 */
type Counted<Unit extends string> = number & { readonly counted?: Unit };

/** Whole đồng, once or a month. */
export type Dong = Counted<'đồng'>;
/** 22 is 22 %. */
export type Percent = Counted<'%'>;
export type Years = Counted<'năm'>;
export type Months = Counted<'tháng'>;
export type Days = Counted<'ngày'>;
/** In months. */
export type Age = Counted<'tháng tuổi'>;

/** What the numbers of a law parameter count, by its `unit`. */
interface UnitTypes {
  đồng: Dong;
  'đồng/tháng': Dong;
  'đồng/năm': Dong;
  '%': Percent;
  '%/tháng': Percent;
  năm: Years;
  tháng: Months;
  ngày: Days;
  'tháng tuổi': Age;
}

export type NumberIn<Unit extends string> = Unit extends keyof UnitTypes ? UnitTypes[Unit] : number;
