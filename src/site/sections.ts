/** The rooms of the site in the order of the menu, and the calculators grouped by the question people ask. */
import type { IconName } from './icons';

export interface Place {
  path: string;
  title: string;
  /** What one finds there, in a few words. */
  hint: string;
  icon: IconName;
}

export const sections: readonly Place[] = [
  { path: '/ban-la/', title: 'Bạn là ai?', hint: 'Tìm phần viết cho đúng hoàn cảnh của bạn', icon: 'users' },
  { path: '/tinh/', title: 'Tính thử', hint: 'Đóng bao nhiêu, nhận bao nhiêu', icon: 'calculator' },
  { path: '/chinh-sach/', title: 'Chính sách', hint: 'Giải thích từng quyền lợi, từng khoản đóng', icon: 'book-open' },
  { path: '/thu-tuc/', title: 'Thủ tục', hint: 'Giấy tờ, nơi nộp, hạn', icon: 'file-check' },
  { path: '/luat/', title: 'Luật và số liệu', hint: 'Từng con số, từ ngày nào, theo điều nào', icon: 'landmark' },
  { path: '/truyen-thong/', title: 'Cho người đi vận động', hint: 'Tờ rơi, kịch bản, thông điệp, đường dẫn', icon: 'megaphone' },
];

/** Where a page can stand, from the outside inwards. */
export const rooms: readonly Pick<Place, 'path' | 'title'>[] = [
  ...sections,
  { path: '/luat/tinh/', title: 'Tỉnh, thành phố' },
  { path: '/truyen-thong/kich-ban/', title: 'Kịch bản' },
  { path: '/truyen-thong/van-ban/', title: 'Văn bản mẫu' },
  { path: '/truyen-thong/hinh/', title: 'Hình có số' },
];

export const aboutPages: readonly Place[] = [
  { path: '/gioi-thieu/', title: 'Giới thiệu', hint: 'Ai làm trang này, số liệu kiểm tra thế nào', icon: 'info' },
  { path: '/rieng-tu/', title: 'Riêng tư', hint: 'Trang này không thu thập gì của bạn', icon: 'info' },
  { path: '/tro-nang/', title: 'Trợ năng', hint: 'Chữ to, bàn phím, trình đọc màn hình', icon: 'info' },
];

/** Calculators of one question of life; those this edition has not built are left out, and so is a group without any. */
export interface CalculatorGroup {
  /** Anchor of the group on /tinh/. */
  id: string;
  title: string;
  places: readonly Place[];
}

const groups: readonly CalculatorGroup[] = [
  {
    id: 'dang-di-lam',
    title: 'Đang đi làm',
    places: [
      { path: '/tinh/luong/', title: 'Lương về tay bao nhiêu?', hint: 'Trừ bảo hiểm, thuế; công ty đóng thêm bao nhiêu', icon: 'banknote' },
    ],
  },
  {
    id: 'nghi-viec-sinh-con-om',
    title: 'Nghỉ việc, sinh con, ốm',
    places: [
      {
        path: '/tinh/that-nghiep/',
        title: 'Mất việc được trợ cấp bao nhiêu?',
        hint: 'Được không, mấy tháng, hạn nộp hồ sơ, lịch báo tìm việc',
        icon: 'briefcase',
      },
      {
        path: '/tinh/rut-mot-lan/',
        title: 'Rút BHXH được bao nhiêu?',
        hint: 'Theo lương từng giai đoạn, dán được bảng VssID',
        icon: 'receipt',
      },
      { path: '/tinh/thai-san/', title: 'Sinh con được bao nhiêu?', hint: 'Tiền thai sản của mẹ, của cha, nghỉ mấy tháng', icon: 'baby' },
      { path: '/tinh/om-dau/', title: 'Nghỉ ốm được bao nhiêu?', hint: 'Tiền mỗi ngày nghỉ, còn mấy ngày trong năm', icon: 'thermometer' },
    ],
  },
  {
    id: 've-gia',
    title: 'Về già',
    places: [
      { path: '/tinh/luong-huu/', title: 'Về già được bao nhiêu?', hint: 'Lương hưu từ những năm bạn đã và sẽ đóng', icon: 'sun' },
      {
        path: '/tinh/tuoi-huu/',
        title: 'Mấy tuổi được nghỉ hưu?',
        hint: 'Từ ngày sinh ra tháng nhận lương đầu tiên',
        icon: 'calendar-clock',
      },
      { path: '/tinh/rut-hay-giu/', title: 'Rút hay giữ?', hint: 'Nhận một cục bây giờ, hay giữ để có lương hưu', icon: 'scale' },
      {
        path: '/tinh/doi-toi/',
        title: 'Cả đời đóng và nhận bao nhiêu?',
        hint: 'Đi làm, mất việc, tự đóng, về hưu: trên một trang',
        icon: 'route',
      },
    ],
  },
  {
    id: 'dong-tu-nguyen',
    title: 'Đóng tự nguyện',
    places: [
      {
        path: '/tinh/muc-dong/',
        title: 'Đóng bao nhiêu một tháng?',
        hint: 'Phần của bạn, phần được hỗ trợ, sáu cách nộp',
        icon: 'wallet',
      },
      { path: '/tinh/ho-tro/', title: 'Được hỗ trợ bao nhiêu?', hint: 'Theo nhóm, theo tỉnh, còn được mấy tháng', icon: 'hand-coins' },
      {
        path: '/tinh/dong-truoc/',
        title: 'Đóng trước hay đợi?',
        hint: 'Nộp trọn gói bây giờ hay từng tháng, mỗi cách được gì',
        icon: 'calendar-clock',
      },
      { path: '/tinh/dong-bu/', title: 'Thiếu năm đóng thì sao?', hint: 'Đóng bù một lần hết bao nhiêu, được gì', icon: 'puzzle' },
      { path: '/tinh/so-sanh/', title: 'Đóng hay gửi tiết kiệm?', hint: 'Cùng một số tiền, hai con đường', icon: 'piggy-bank' },
    ],
  },
  {
    id: 'the-bhyt',
    title: 'Thẻ BHYT',
    places: [
      { path: '/tinh/bhyt/', title: 'Thẻ BHYT cả nhà bao nhiêu?', hint: 'Bảo hiểm y tế hộ gia đình, từng người một', icon: 'heart-pulse' },
      { path: '/tinh/vien-phi/', title: 'Đi viện phải trả bao nhiêu?', hint: 'Thẻ trả phần nào, bạn trả phần nào', icon: 'stethoscope' },
    ],
  },
  {
    id: 'khi-co-nguoi-mat',
    title: 'Khi có người mất',
    places: [
      {
        path: '/tinh/tu-tuat/',
        title: 'Người thân mất, gia đình được gì?',
        hint: 'Tiền mai táng, trợ cấp hằng tháng hay một lần',
        icon: 'flower',
      },
    ],
  },
];

/** The questions of most readers: they stand first where there is room for few. */
const MOST_ASKED = ['/tinh/muc-dong/', '/tinh/luong-huu/', '/tinh/rut-hay-giu/', '/tinh/that-nghiep/'];

/** Which pages this edition has: a place whose page is not built is not linked. The text of the files is never loaded. */
const files = Object.keys(import.meta.glob('../pages/**/*.astro', { query: '?raw' }));

/** "/tinh/muc-dong/" exists as tinh/muc-dong.astro or tinh/muc-dong/index.astro. */
export function isBuilt({ path }: Pick<Place, 'path'>): boolean {
  const stem = `../pages${path.replace(/\/$/, '')}`;
  return files.includes(`${stem}.astro`) || files.includes(`${stem}/index.astro`);
}

export const calculatorGroups: readonly CalculatorGroup[] = groups
  .map((group) => ({ ...group, places: group.places.filter(isBuilt) }))
  .filter(({ places }) => places.length > 0);

/** Every calculator built, group by group. */
export const calculators: readonly Place[] = calculatorGroups.flatMap(({ places }) => places);

/** The calculators most asked for, in their order, and all others. */
export const [mostAsked, lessAsked] = [
  MOST_ASKED.map((path) => calculators.find((place) => place.path === path)!),
  calculators.filter(({ path }) => !MOST_ASKED.includes(path)),
];

/** The other calculators of the group in which this address stands; none for any other page. */
export function neighboursOf(path: string): readonly Place[] {
  const group = calculatorGroups.find(({ places }) => places.some((place) => place.path === path));
  return group?.places.filter((place) => place.path !== path) ?? [];
}
