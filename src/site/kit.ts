/** The tools of the outreach kit, and the groups of the agency's guidance they follow. */
import type { Place } from './sections';

export const kit: readonly Place[] = [
  { path: '/truyen-thong/to-roi/', title: 'Tờ rơi', hint: 'Chọn nhóm, điền số và nơi gặp, in ra giấy', icon: 'printer' },
  {
    path: '/truyen-thong/toi-nay/',
    title: 'Tờ cho tối nay',
    hint: 'Mỗi nhóm một tờ A4: giá thẻ, tiền nộp, lương hưu, tin đồn; chọn tỉnh rồi in',
    icon: 'moon',
  },
  { path: '/truyen-thong/lien-ket/', title: 'Gửi “số của bạn”', hint: 'Đường dẫn mở sẵn máy tính, kèm lời nhắn và mã QR', icon: 'share-2' },
  { path: '/truyen-thong/kich-ban/', title: 'Kịch bản', hint: 'Nói gì khi gặp mặt, họp nhóm, đọc loa, nhắn Zalo', icon: 'users' },
  {
    path: '/truyen-thong/van-ban/',
    title: 'Văn bản mẫu',
    hint: 'Giấy mời, biên bản, kế hoạch, tờ trình, thư ngỏ: tệp Word có sẵn số',
    icon: 'file-check',
  },
  { path: '/truyen-thong/thong-diep/', title: 'Thông điệp', hint: 'Nguyên văn, kèm một sự thật và ảnh vuông để đăng', icon: 'megaphone' },
  {
    path: '/truyen-thong/trinh-chieu/',
    title: 'Trình chiếu',
    hint: 'Mười hai trang cho từng nhóm người nghe, chiếu từ điện thoại',
    icon: 'lightbulb',
  },
  { path: '/truyen-thong/do-vui/', title: 'Đố vui', hint: 'Hai đội, đếm giờ, ghi điểm; chiếu lên tường hay in thành thẻ', icon: 'puzzle' },
  {
    path: '/truyen-thong/tin-don/',
    title: 'Tin đồn và sự thật',
    hint: 'Mười hai tin hay gặp: lời để chép, ảnh vuông, thẻ A6',
    icon: 'search',
  },
  {
    path: '/truyen-thong/nhac-ngay-nop/',
    title: 'Nhắc ngày nộp',
    hint: 'Lịch và phiếu nhắc theo ngày của từng người, thẻ gom tháng',
    icon: 'receipt',
  },
  { path: '/truyen-thong/hinh/', title: 'Hình có số', hint: 'Một câu hỏi một hình: gửi ảnh qua Zalo, in khổ A3', icon: 'image' },
  { path: '/truyen-thong/clip/', title: 'Clip ngắn', hint: 'Nửa phút, chữ to, không tiếng: gửi Zalo, chiếu ở xã', icon: 'image' },
  { path: '/truyen-thong/lich/', title: 'Lịch đi vận động', hint: 'Mùa nào gặp ai, luật sắp đổi ngày nào', icon: 'calendar-clock' },
  { path: '/truyen-thong/thang-5/', title: 'Tháng 5', hint: 'Tháng vận động triển khai BHXH toàn dân', icon: 'sun' },
  {
    path: '/truyen-thong/nha-hao-tam/',
    title: 'Tính tiền tặng sổ, tặng thẻ',
    hint: 'Cho bao nhiêu người, mấy năm, giảm dần ra sao',
    icon: 'hand-coins',
  },
  { path: '/truyen-thong/thu-nghiem/', title: 'Thử tờ rơi', hint: 'So hai, ba mẫu tờ cho công bằng, không theo dõi ai', icon: 'scale' },
];

export type GuidanceGroup = 'stable' | 'average' | 'hardship' | 'turning-point';

/** In the order of the guidance of 2022; the last is ours. */
export const GUIDANCE_GROUPS: Readonly<Record<GuidanceGroup, { title: string; approach: string }>> = {
  stable: {
    title: 'Nhóm 1: thu nhập ổn định',
    approach: 'Nói kỹ, nói sâu, theo nhóm nhỏ 3–5 người; kiên trì gặp lại; đặt cạnh gửi tiết kiệm cho công bằng.',
  },
  average: {
    title: 'Nhóm 2: mức sống trung bình',
    approach: 'Nói rõ phần Nhà nước và địa phương hỗ trợ; kể chuyện người dân giúp nhau tham gia.',
  },
  hardship: { title: 'Nhóm 3: hoàn cảnh khó khăn', approach: 'Vận động ngân sách và người hảo tâm trước, rồi mới mời bà con.' },
  'turning-point': { title: 'Lúc cuộc sống vừa đổi', approach: 'Đến đúng lúc: vừa nghỉ việc, gần tuổi hưu, sắp rút một lần.' },
};

/** The same one by one, in the order of the guidance. */
export const guidanceGroups = (Object.keys(GUIDANCE_GROUPS) as GuidanceGroup[]).map((id) => ({ id, ...GUIDANCE_GROUPS[id] }));
