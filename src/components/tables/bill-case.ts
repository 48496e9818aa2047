/** One hospital bill, by where it was run up: what the tables and pictures of it share. */
import { monthOf, type Day } from '#law/month';
import { hospitalBill } from '#rules/health/hospital-bill';
import { assumptions } from '#site/assumptions';

/** đồng */
export const exampleBill = assumptions['example-bills'].value.at(-2)!;

/** What the reader calls a place, and its key in the law. */
export const PLACES = [
  ['Đúng nơi, có phiếu chuyển, hoặc cấp cứu', undefined],
  ['Trạm y tế, cấp ban đầu', 'primary'],
  ['Tự đến nơi trước là tuyến huyện', 'former-district'],
  ['Tự đến nơi trước là tuyến tỉnh, khám rồi về', 'basic-outpatient-former-provincial'],
  ['Tự đến nơi trước là tuyến tỉnh, nằm viện', 'specialised-former-provincial-inpatient'],
  ['Tự đến trung ương, nằm viện', 'specialised-inpatient'],
  ['Tự đến trung ương, khám rồi về', 'specialised-outpatient'],
] as const;

/** What the patient pays of the example bill, đồng; `card` is a key of the benefit levels. */
export function patientPays(day: Day, card: string, place: string | undefined): number {
  return hospitalBill({ on: monthOf(day), bill: exampleBill, card, ...(place === undefined ? {} : { place }) }).value.payable;
}
