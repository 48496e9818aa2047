import lossYears from '#content/law/parameters/early-retirement-years.yaml';
import workUnder from '#content/law/parameters/early-retirement-work-under.yaml';
import mixedYears from '#content/law/parameters/mixed-compulsory-years.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import transitionAge from '#content/law/parameters/transition-age.yaml';
import transitionJoined from '#content/law/parameters/transition-joined-before.yaml';
import transitionYears from '#content/law/parameters/transition-years-of-voluntary.yaml';
import { formatAge, formatDay, formatDuration, formatMonth } from '#law/format';
import { addMonths, firstDay, type Day, type Month } from '#law/month';
import { entryOn, numberOn, textOn, type Citation, type Found } from '#law/parameter';
import type { Months, Years } from '#law/units';
import { citesOf } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { requireCount } from '#rules/core/input';
import { waysToPension, type Prices } from './pension-ways-out';
import { retirementAge, type RetirementAge, type Sex } from './retirement-age';

/** What is not known is left out; the answer then says what it depends on. */
export interface PensionQuestion extends Prices {
  /** The month asked about. */
  on: Month;
  sex?: Sex;
  birth?: Month;
  /** Months credited in all, both schemes, before `on`. */
  months?: Months;
  /** Of them, voluntary. */
  voluntaryMonths?: Months;
  /** First month of voluntary contribution. */
  firstVoluntary?: Month;
}

/**
 * Whether someone may draw a pension in `on`: retirement age and enough full years; or, having joined the voluntary scheme
 * early and paid long into it, the old ages. When the answer is no: the ways out with their price.
 * Luật BHXH 2024 Điều 65, 98, 111, 141 khoản 9; Nghị định 159/2025 Điều 11, 13. Rejects broken months and months before 2025-07.
 */
export function pensionEligibility(input: PensionQuestion): Eligibility {
  if (input.months !== undefined) requireCount('months', input.months);
  const person = known(input);
  const { verdict, reason, dependsOn, sources } = judge(person);
  return {
    verdict,
    reason,
    dependsOn,
    waysOut: verdict === 'no' && input.months !== undefined ? waysToPension({ ...input, months: input.months, age: person.ages?.now }) : [],
    cites: citesOf([person, ...(sources ?? [])]),
  };
}

interface Judgement extends Pick<Eligibility, 'verdict' | 'reason' | 'dependsOn'> {
  /** What a judgement rests on that not everybody's does. */
  sources?: Found<unknown>[];
}

/** The question with the law of its month beside it. */
interface Person {
  input: PensionQuestion;
  required: Found<Years>;
  /** undefined: not known. */
  yearsSuffice: boolean | undefined;
  ages: Ages | undefined;
  cites: Citation[];
}

interface Ages {
  now: RetirementAge;
  /** First month of the old, lower age. */
  oldFrom: Month;
  cites: Citation[];
}

function known(input: PensionQuestion): Person {
  const { sex, birth } = input;
  const on = firstDay(input.on);
  const required = numberOn(pensionYears, on);
  const ages = sex && birth ? agesOf(sex, birth, on) : undefined;
  return {
    input,
    required,
    yearsSuffice: input.months === undefined ? undefined : input.months >= required.value * 12,
    ages,
    cites: citesOf([required, ...(ages ? [ages] : [])]),
  };
}

function agesOf(sex: Sex, birth: Month, on: Day): Ages {
  const { value: now, steps } = retirementAge({ sex, birth });
  const old = entryOn(transitionAge, on, sex);
  return { now, oldFrom: addMonths(birth, old.value), cites: citesOf([...steps, old]) };
}

function judge(person: Person): Judgement {
  const { input, required, yearsSuffice, ages } = person;
  if (yearsSuffice === false)
    return {
      verdict: 'no',
      reason: `Bạn còn thiếu ${formatDuration(required.value * 12 - (input.months ?? 0))} để đủ ${required.value} năm đóng.`,
    };
  if (ages && input.on < ages.now.reachedOn) return beforeAge(input, ages);
  if (!ages && yearsSuffice === undefined)
    return { verdict: 'cannot-tell', reason: 'Cần biết bạn sinh tháng nào, là nam hay nữ và đã đóng được bao nhiêu tháng.' };
  if (!ages) return { verdict: 'depends', reason: 'Bạn đã đủ số năm đóng; còn tùy tuổi.', dependsOn: 'Bạn sinh tháng nào, là nam hay nữ?' };
  if (yearsSuffice === undefined)
    return {
      verdict: 'depends',
      reason: 'Bạn đã đến tuổi nghỉ hưu; còn tùy số năm đóng.',
      dependsOn: `Bạn đã đóng đủ ${required.value} năm chưa?`,
    };
  return { verdict: 'yes', reason: `Bạn đã đủ tuổi và đủ ${required.value} năm đóng.` };
}

/** Before retirement age two doors remain: the old ages, and what compulsory years may open. */
function beforeAge(input: PensionQuestion, { now: age, oldFrom }: Ages): Judgement {
  const tooYoung: Judgement = {
    verdict: 'no',
    reason: `Bạn chưa đến tuổi nghỉ hưu: đủ ${formatAge(age.age)} vào tháng ${formatMonth(age.reachedOn)}.`,
  };
  const old = throughOldAge(input, oldFrom);
  if (old.verdict !== 'no') return old;
  const early = throughCompulsoryYears(input, age);
  return early ? { ...early, reason: `${tooYoung.reason} ${early.reason}` } : tooYoung;
}

/** Joined the voluntary scheme before 2021 and paid 20 voluntary years: the ages of before (Điều 141 khoản 9). */
function throughOldAge(input: PensionQuestion, from: Month): Judgement {
  const no: Judgement = { verdict: 'no', reason: '' };
  const years = numberOn(transitionYears, firstDay(input.on));
  const joined = textOn(transitionJoined, firstDay(input.on));
  const paid = input.voluntaryMonths;
  if (input.on < from) return no;
  if ((paid ?? input.months ?? Infinity) < years.value * 12) return no;
  if (input.firstVoluntary !== undefined && firstDay(input.firstVoluntary) >= joined.value) return no;
  if (paid === undefined || input.firstVoluntary === undefined)
    return {
      verdict: 'depends',
      reason: 'Bạn chưa đến tuổi nghỉ hưu, nhưng có thể được chọn tuổi cũ.',
      dependsOn: `Bạn bắt đầu đóng tự nguyện trước ${formatDay(joined.value as Day)} và đã đóng tự nguyện đủ ${years.value} năm không?`,
    };
  return {
    verdict: 'yes',
    reason: `Bạn đóng tự nguyện từ trước ${formatDay(joined.value as Day)} và đủ ${years.value} năm nên được chọn tuổi cũ.`,
  };
}

/**
 * With 15 compulsory years the compulsory ages count: up to ten years earlier for heavy work, difficult areas or coal mining
 * (Điều 64). With 20, capacity lost after especially heavy work opens the pension at any age (Điều 65 khoản 1 điểm c). Neither is asked here.
 */
function throughCompulsoryYears(input: PensionQuestion, age: RetirementAge): Judgement | undefined {
  if (input.months === undefined || input.voluntaryMonths === undefined) return undefined;
  const compulsory = input.months - input.voluntaryMonths;
  const needed = numberOn(mixedYears, firstDay(input.on));
  const anyAge = numberOn(lossYears, firstDay(input.on));
  const earliest = entryOn(workUnder, firstDay(input.on), 'coal');
  const near = input.on >= addMonths(age.reachedOn, -earliest.value * 12);
  if (compulsory < (near ? needed : anyAge).value * 12) return undefined;
  return {
    verdict: 'depends',
    reason: `Bạn có ít nhất ${(near ? needed : anyAge).value} năm đóng bắt buộc nên có thể được nghỉ sớm hơn tuổi chung.`,
    dependsOn: near
      ? 'Bạn có nhiều năm làm nghề nặng nhọc, độc hại, ở vùng đặc biệt khó khăn, hoặc bị suy giảm khả năng lao động không?'
      : 'Bạn có nhiều năm làm nghề đặc biệt nặng nhọc, độc hại và bị suy giảm khả năng lao động không?',
    sources: near ? [needed, earliest] : [anyAge],
  };
}
