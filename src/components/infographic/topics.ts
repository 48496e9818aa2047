/** The infographics: each a question and the figures that answer it on a day, all computed by the rules. */
import { monthOf, type Day } from '#law/month';
import { formatDong, formatDuration, formatMillions } from '#law/format';
import { fields, type Values } from '#calculators/muc-dong/fields';
import { compute } from '#calculators/muc-dong/model';
import { maternityBenefit } from '#rules/family/maternity';
import { paternityBenefit } from '#rules/family/paternity';
import { healthPeriods, householdHealth } from '#rules/health/household-health';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import { GROUPS } from '#rules/voluntary/support';
import { assumptions } from '#site/assumptions';
import { caseOn, type PayerCase } from '#components/prose/contribution-case';
import { fewestYears, plannedPayable, plannedPension } from '#components/prose/planned-pension';
import { exampleBill, patientPays, PLACES } from '#components/tables/bill-case';
import { AGE, keepCaption, keepCase, yearsDrawn } from '#components/tables/keep-case';
import type { Infographic, Row, Topic } from './infographic';

const paying = [
  { kind: 'you', label: 'Bạn nộp' },
  { kind: 'state', label: 'Nhà nước hỗ trợ' },
] as const;

/** One payer a row: what they pay, beside what the State adds. */
function payers(about: string, first: string, cases: readonly (PayerCase & { label: string })[], on: Day): Infographic {
  const answers = cases.map(({ label, ...payer }) => ({ label, ...caseOn(payer, on).value }));
  return {
    about,
    key: paying,
    rows: answers.map(({ label, payable, support }) => ({
      label,
      value: formatDong(payable),
      parts: [
        { kind: 'you', amount: payable },
        { kind: 'state', amount: support },
      ],
    })),
    table: {
      caption: about,
      columns: [first, 'Mức đóng', 'Nhà nước hỗ trợ', { label: 'Bạn nộp', strong: true }],
      rows: answers.map(({ label, gross, support, payable }) => [label, formatDong(gross), formatDong(support), formatDong(payable)]),
    },
  };
}

function incomes(on: Day): Infographic {
  const floor = caseOn({}, on).income;
  const chosen = [floor, ...assumptions['example-incomes'].value.filter((income) => income > floor)];
  const cases = chosen.map((income) => ({ label: `Chọn ${formatDong(income)}`, income }));
  return payers('BHXH tự nguyện: chọn mức thu nhập nào, mỗi tháng bạn nộp bấy nhiêu', 'Mức thu nhập', cases, on);
}

const groups = (on: Day) =>
  payers(
    'BHXH tự nguyện ở mức thu nhập thấp nhất: mỗi tháng bạn nộp bao nhiêu',
    'Nhóm',
    GROUPS.map((group) => ({ label: GROUP_LABELS[group], group })),
    on,
  );

function lifeLine(on: Day): Infographic {
  const from = monthOf(on);
  const years = fewestYears(from);
  const paid = { from, years, income: 'floor' } as const;
  const payable = plannedPayable(paid);
  const { monthly } = plannedPension(paid, 'female');
  const drawn = [1 / 4, 1 / 2, 1].map((part) => Math.round(yearsDrawn * part));
  const about = `Phụ nữ đóng BHXH tự nguyện ${years} năm từ nay, mức thấp nhất, rồi tới tuổi nghỉ hưu; nhận ${yearsDrawn} năm là giả định`;
  const rows: Row[] = [
    { label: `Đóng ${years} năm, cộng lại`, value: formatMillions(payable), parts: [{ kind: 'you', amount: payable }] },
    { label: 'Lương hưu mỗi tháng', value: formatDong(monthly), note: 'và thẻ bảo hiểm y tế, tới cuối đời' },
    ...drawn.map((count): Row => ({
      label: `Nhận ${count} năm, cộng lại`,
      value: formatMillions(monthly * 12 * count),
      parts: [{ kind: 'state', amount: monthly * 12 * count }],
    })),
  ];
  return {
    about,
    key: [
      { kind: 'you', label: 'Bạn đóng' },
      { kind: 'state', label: 'Bạn nhận, chưa kể các đợt tăng' },
    ],
    rows,
    table: { caption: about, columns: ['Từ lúc đóng tới lúc nhận', 'Số tiền'], rows: rows.map(({ label, value }) => [label, value]) },
  };
}

function ways(on: Day): Infographic {
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)])) as Values;
  const { ways } = compute({ ...values, province: '', on: monthOf(on) });
  const about = `BHXH tự nguyện, chọn mức thấp nhất ${formatDong(values.income)}: nộp một lần bao nhiêu`;
  const amount = (payable: number | undefined) => (payable === undefined ? 'chưa tính được' : formatDong(payable));
  return {
    about,
    key: [],
    rows: ways.map(({ label, payable, deadline }) => ({ label, value: amount(payable), note: deadline })),
    table: {
      caption: about,
      columns: ['Cách đóng', 'Bạn nộp một lần', { label: 'Hạn nộp', words: true }],
      rows: ways.map(({ label, payable, deadline }) => [label, amount(payable), deadline]),
      marks: ways.flatMap(({ provisional }) => provisional ?? []),
    },
  };
}

/** From the fifth person on everybody pays the same. */
const PEOPLE = 5;

function household(on: Day): Infographic {
  const periods = healthPeriods(monthOf(on));
  const ladders = periods.map(
    (months) => householdHealth({ on: monthOf(on), members: Array.from({ length: PEOPLE }, () => ({ months })) }).value.members,
  );
  const names = Array.from({ length: PEOPLE }, (_, index) => (index + 1 === PEOPLE ? `Từ người thứ ${PEOPLE}` : `Người thứ ${index + 1}`));
  const year = ladders.at(-1)!;
  return {
    about: `Thẻ bảo hiểm y tế hộ gia đình: mỗi người nộp bao nhiêu cho ${periods.at(-1)} tháng`,
    key: [],
    rows: names.map((label, index) => ({ label, value: formatDong(year[index]!), parts: [{ kind: 'you', amount: year[index]! }] })),
    table: {
      caption: 'Thẻ bảo hiểm y tế hộ gia đình: mỗi người nộp bao nhiêu',
      columns: ['Người tham gia', ...periods.map((months) => `${months} tháng`)],
      rows: names.map((name, index) => [name, ...ladders.map((ladder) => formatDong(ladder[index]!))]),
    },
  };
}

/** One length of time as a picture, more of them in the table. */
const PICTURED = 10;
const YEARS = [5, 8, PICTURED];

function withdrawOrKeep(on: Day): Infographic {
  const cases = YEARS.map((years) => ({ name: formatDuration(years * 12), ...keepCase(years, on) }));
  const { name, withdrawn, furtherPaid, monthly, total } = cases[YEARS.indexOf(PICTURED)]!;
  return {
    about: `Nữ ${AGE} tuổi đã đóng ${name} ở mức thấp nhất rồi ngừng một năm: rút hết, hay giữ và đóng tiếp cho đủ; nhận ${yearsDrawn} năm là giả định`,
    key: [
      { kind: 'you', label: 'Rút một lần' },
      { kind: 'local', label: 'Phần đóng thêm' },
      { kind: 'state', label: 'Lương hưu sau khi trừ phần đóng thêm' },
    ],
    rows: [
      { label: 'Rút hết bây giờ', value: formatMillions(withdrawn), parts: [{ kind: 'you', amount: withdrawn }] },
      {
        label: `Giữ: lương hưu ${yearsDrawn} năm`,
        value: formatMillions(total),
        note: `${formatDong(monthly)} mỗi tháng; đóng thêm ${formatMillions(furtherPaid)}`,
        parts: [
          { kind: 'local', amount: furtherPaid },
          { kind: 'state', amount: Math.max(0, total - furtherPaid) },
        ],
      },
    ],
    table: {
      caption: keepCaption,
      columns: ['Đã đóng', 'Rút bây giờ', 'Giữ: đóng thêm', 'Lương hưu mỗi tháng', `Lương hưu ${yearsDrawn} năm`],
      rows: cases.map(({ name, withdrawn, furtherPaid, monthly, total }) => [
        name,
        ...[withdrawn, furtherPaid, monthly, total].map(formatDong),
      ]),
    },
  };
}

function hospital(on: Day): Infographic {
  const about = `Hóa đơn ${formatDong(exampleBill)}, thẻ bảo hiểm y tế hộ gia đình: bạn trả bao nhiêu`;
  const rows = PLACES.map(([label, place]) => ({ label, payable: patientPays(on, 'household', place) }));
  return {
    about,
    key: [
      { kind: 'you', label: 'Bạn trả' },
      { kind: 'state', label: 'Quỹ bảo hiểm y tế trả' },
    ],
    rows: rows.map(({ label, payable }) => ({
      label,
      value: formatDong(payable),
      parts: [
        { kind: 'you', amount: payable },
        { kind: 'state', amount: exampleBill - payable },
      ],
    })),
    table: {
      caption: about,
      columns: ['Nơi khám', 'Quỹ trả', { label: 'Bạn trả', strong: true }],
      rows: rows.map(({ label, payable }) => [label, formatDong(exampleBill - payable), formatDong(payable)]),
    },
  };
}

function maternity(day: Day): Infographic {
  const on = monthOf(day);
  const mother = (livingChildren: number, averageWage: number) => maternityBenefit({ on, children: 1, livingChildren, averageWage }).value;
  const father = (averageWage: number) =>
    paternityBenefit({ on, children: 1, livingChildren: 0, surgery: false, under32Weeks: false, averageWage }).value;
  const wages = assumptions['example-wages'].value;
  const months = mother(0, 0).leaveMonths;
  return {
    about: `Đi làm đóng BHXH bắt buộc đủ tháng, sinh con đầu: mẹ nghỉ ${months} tháng, quỹ trả bấy nhiêu`,
    key: [],
    rows: wages.map((wage) => ({
      label: `Lương đóng ${formatDong(wage)}`,
      value: formatDong(mother(0, wage).total),
      note: `cha nghỉ ${father(wage).days} ngày: ${formatDong(father(wage).amount)}`,
      parts: [{ kind: 'state', amount: mother(0, wage).total }],
    })),
    table: {
      caption: 'Sinh một con, đóng BHXH bắt buộc đủ tháng: nhận bao nhiêu',
      columns: [
        'Lương đóng bình quân',
        `Mẹ nghỉ ${months} tháng`,
        `Con thứ hai, mẹ nghỉ ${mother(1, 0).leaveMonths} tháng`,
        `Cha nghỉ ${father(0).days} ngày`,
      ],
      rows: wages.map((wage) => [wage, mother(0, wage).total, mother(1, wage).total, father(wage).amount].map(formatDong)),
    },
  };
}

export const TOPICS: readonly Topic[] = [
  { id: 'moi-thang-bao-nhieu', picture: 'coin', title: 'Mỗi tháng nộp bao nhiêu?', read: '/chinh-sach/muc-dong/', of: incomes },
  {
    id: 'ai-nop-bao-nhieu',
    picture: 'support',
    title: 'Bạn nộp bao nhiêu, Nhà nước bao nhiêu?',
    read: '/chinh-sach/ho-tro-nha-nuoc/',
    of: groups,
  },
  { id: 'dong-va-nhan', picture: 'sunrise', title: 'Đóng vào bao nhiêu, nhận về bao nhiêu?', read: '/chinh-sach/luong-huu/', of: lifeLine },
  { id: 'sau-cach-nop', picture: 'calendar', title: 'Sáu cách nộp tiền', read: '/chinh-sach/dong-mot-lan/', of: ways },
  {
    id: 'the-ca-nha',
    picture: 'household',
    title: 'Thẻ bảo hiểm y\u00a0tế cho cả nhà',
    read: '/chinh-sach/bhyt-ho-gia-dinh/',
    of: household,
  },
  { id: 'rut-hay-giu', picture: 'scales', title: 'Rút hay giữ?', read: '/chinh-sach/rut-mot-lan/', of: withdrawOrKeep },
  { id: 'vien-phi', picture: 'hospital', title: 'Đi viện, bạn trả bao nhiêu?', read: '/chinh-sach/bhyt-quyen-loi/', of: hospital },
  { id: 'thai-san', picture: 'baby-bottle', title: 'Sinh con, nhận bao nhiêu?', read: '/chinh-sach/thai-san/', of: maternity },
];
