/** The finder, walked by people: each answers in their own words and must reach their page in at most five answers. */
import { describe, expect, test } from 'vitest';
import { finder } from '#site/finder';

/** What somebody says, answer by answer (the beginning of each label is enough), and the page that is theirs. */
const PEOPLE: [who: string, answers: string[], page: string][] = [
  ['chị có sạp, đăng ký, doanh thu 900 triệu', ['Tôi tự buôn bán', 'Có đăng ký', 'Chưa', 'Từ', 'Có sạp'], 'tieu-thuong'],
  ['chị có sạp, đăng ký, doanh thu đúng 1 tỷ', ['Tôi tự buôn bán', 'Có đăng ký', 'Chưa', 'Từ', 'Có sạp'], 'tieu-thuong'],
  ['chủ cửa hàng, doanh thu 1,2 tỷ', ['Tôi tự buôn bán', 'Có đăng ký', 'Chưa', 'Trên'], 'ho-kinh-doanh'],
  ['người bán hàng không đăng ký', ['Tôi tự buôn bán', 'Không đăng ký', 'Bán hàng nhỏ'], 'buon-ban-nho-o-cho'],
  [
    'chủ tiệm đã quá tuổi nghỉ hưu, chưa có lương hưu',
    ['Tôi tự buôn bán', 'Có đăng ký', 'Rồi', 'Chưa có lương hưu'],
    'gan-tuoi-huu-thieu-nam-dong',
  ],
  ['chủ tiệm đang hưởng lương hưu', ['Tôi tự buôn bán', 'Có đăng ký', 'Rồi', 'Đang có lương hưu'], 'nguoi-dang-huong-luong-huu'],
  ['bán quần áo trên mạng, không đăng ký', ['Tôi tự buôn bán', 'Không đăng ký', 'Bán trên mạng'], 'ban-hang-online'],
  ['chạy xe ôm ứng dụng', ['Tôi tự buôn bán', 'Không đăng ký', 'Chạy xe'], 'tai-xe-cong-nghe'],
  ['có mười phòng trọ', ['Tôi tự buôn bán', 'Không đăng ký', 'Cho thuê'], 'chu-nha-tro'],
  ['trông trẻ tại nhà', ['Tôi tự buôn bán', 'Không đăng ký', 'Trông trẻ'], 'trong-tre-tai-nha'],
  ['giúp việc theo giờ', ['Tôi tự buôn bán', 'Không đăng ký', 'Giúp việc'], 'giup-viec-gia-dinh'],
  ['tiệm hớt tóc đăng ký, doanh thu thấp', ['Tôi tự buôn bán', 'Có đăng ký', 'Chưa', 'Từ', 'Việc khác'], 'ho-kinh-doanh'],
  ['nông dân giỏi', ['Tôi làm ruộng', 'Làm nông'], 'nong-dan-san-xuat-gioi'],
  ['chủ trang trại heo', ['Tôi làm ruộng', 'Có trang trại'], 'chu-trang-trai'],
  ['nhận khoán rừng', ['Tôi làm ruộng', 'Nhận khoán'], 'nhan-khoan-dat-rung-mat-nuoc'],
  ['hộ làm muối đủ ăn', ['Tôi làm ruộng', 'Đủ ăn'], 'ho-nong-lam-ngu-diem-nghiep'],
  ['bạn thuyền', ['Tôi làm ruộng', 'Đi biển'], 'ngu-dan'],
  ['thợ gốm', ['Tôi làm ruộng', 'Thợ thủ công'], 'tho-thu-cong-lang-nghe'],
  ['thành viên hợp tác xã rau', ['Tôi làm ruộng', 'Thành viên'], 'thanh-vien-hop-tac-xa'],
  ['công nhân may', ['Tôi làm thuê', 'Nhà máy'], 'cong-nhan-khu-cong-nghiep'],
  ['nhân viên siêu thị', ['Tôi làm thuê', 'Doanh nghiệp'], 'nguoi-lao-dong-doanh-nghiep'],
  ['thợ hồ không đăng ký', ['Tôi tự buôn bán', 'Không đăng ký', 'Thợ hồ'], 'lao-dong-tu-do'],
  ['phụ hồ theo đội', ['Tôi làm thuê', 'Ai gọi'], 'lao-dong-tu-do'],
  ['thôi việc văn thư ở xã', ['Tôi vừa nghỉ việc', 'Thôi việc'], 'thoi-viec-cap-xa'],
  ['tổ trưởng tổ dân phố', ['Tôi làm thuê', 'Thôn'], 'khong-chuyen-trach-thon-to-dan-pho'],
  ['giám đốc không lương', ['Tôi làm thuê', 'Quản lý'], 'quan-ly-khong-huong-luong'],
  ['hội viên hội phụ nữ làm tự do', ['Tôi làm thuê', 'Làm tự do'], 'lao-dong-hoi-hiep-hoi'],
  ['đang hưởng trợ cấp thất nghiệp', ['Tôi vừa nghỉ việc', 'Đang hưởng'], 'dang-huong-tro-cap-that-nghiep'],
  ['vừa mất việc hôm qua', ['Tôi vừa nghỉ việc', 'Vừa mất việc'], '/chinh-sach/mat-viec/'],
  ['tính tiền thất nghiệp', ['Tôi vừa nghỉ việc', 'Muốn biết trợ cấp'], '/tinh/that-nghiep/'],
  ['công ty giữ sổ', ['Tôi vừa nghỉ việc', 'Công ty chưa'], '/chinh-sach/nghi-viec/'],
  ['con bị sốt, mẹ nghỉ làm', ['Tôi ốm', 'Tôi ốm'], '/chinh-sach/om-dau/'],
  ['vợ tháng sau sinh', ['Tôi ốm', 'Sắp sinh'], '/chinh-sach/sinh-con/'],
  ['chồng mới mất', ['Tôi ốm', 'Nhà có'], '/chinh-sach/co-nguoi-mat/'],
  ['mẹ nằm viện', ['Tôi ốm', 'Tôi hoặc'], '/tinh/vien-phi/'],
  ['lương 15 triệu', ['Tôi ốm', 'Lương trừ'], '/tinh/luong/'],
  ['sang năm nghỉ hưu', ['Tôi gần đến', 'Sắp nghỉ'], '/chinh-sach/sap-nghi-huu/'],
  ['thợ lò muốn nghỉ sớm', ['Tôi gần đến', 'Muốn nghỉ'], '/tinh/luong-huu/'],
  ['sắp đi mổ', ['Tôi hỏi về thẻ', 'Tôi sắp'], '/chinh-sach/dung-the-bhyt/'],
  ['định rút sổ', ['Tôi vừa nghỉ việc', 'Định rút'], 'dinh-rut-mot-lan'],
  ['hộ cận nghèo', ['Nhà tôi nghèo', 'Hộ cận nghèo'], 'ho-can-ngheo'],
  ['người Mông ở xã thường', ['Nhà tôi nghèo', 'Người dân tộc'], 'dong-bao-dan-toc-thieu-so'],
  ['dân đảo', ['Nhà tôi nghèo', 'Sống ở xã đảo'], 'xa-dac-biet-kho-khan-bien-dao'],
  ['mẹ của học sinh lớp sáu', ['Tôi hỏi về thẻ', 'Con tôi'], 'hoc-sinh-sinh-vien-phu-huynh'],
  ['sư thầy', ['Tôi hỏi về thẻ', 'Tôi tu hành'], 'chuc-sac-nha-tu-hanh'],
  ['con trả cho mẹ', ['Tôi muốn lo', 'Cha mẹ'], 'dong-cho-nguoi-than'],
  ['chủ doanh nghiệp tặng sổ', ['Tôi muốn lo', 'Người khó khăn'], 'nha-hao-tam'],
];

describe('the finder', () => {
  test.each(PEOPLE)('%s', (_who, answers, page) => {
    expect(answers.length).toBeLessThanOrEqual(5);
    let question = finder.questions[finder.start];
    let reached: string | undefined;
    for (const said of answers) {
      const answer = question?.answers.find((candidate) => candidate.label.startsWith(said));
      expect([said, answer?.label]).toEqual([said, expect.any(String)]);
      reached = answer?.page;
      if (reached) expect(answer?.because, 'the page says why').toBeTruthy();
      question = answer?.to ? finder.questions[answer.to] : undefined;
    }
    expect(reached).toBe(page);
  });

  test('every question is reachable and ends at a page in at most five answers', () => {
    const seen = new Set<string>();
    const walk = (id: string, depth: number) => {
      seen.add(id);
      expect(depth, id).toBeLessThanOrEqual(5);
      for (const answer of finder.questions[id]!.answers) {
        expect(Boolean(answer.to) !== Boolean(answer.page), answer.label).toBe(true);
        if (answer.to) walk(answer.to, depth + 1);
      }
    };
    walk(finder.start, 1);
    expect([...seen].sort()).toEqual(Object.keys(finder.questions).sort());
  });
});
