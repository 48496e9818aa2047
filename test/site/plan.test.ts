/** Every page the site promises is there: a citizen's question, a group, a tool. */
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../tools/dist';
import { sources } from './prose';

const EXPLAINERS = `
  bhxh-tu-nguyen muc-dong dong-truoc-hay-doi ho-tro-nha-nuoc luong-huu tuoi-nghi-huu dong-mot-lan cong-noi-thoi-gian rut-mot-lan
  chua-du-nam-dong tro-cap-huu-tri-xa-hoi thai-san tu-tuat-mai-tang tai-nan-lao-dong-tu-nguyen bhyt-ho-gia-dinh
  bhyt-ho-tro bhyt-quyen-loi bhyt-hoc-sinh-sinh-vien bhxh-bat-buoc bao-hiem-that-nghiep so-sanh-gui-tiet-kiem
  tang-so-the dang-ky the-bhyt-so-bhxh-dien-tu phong-chong-lua-dao hoi-dap thuat-ngu
  om-dau nghi-viec dung-the-bhyt co-nguoi-mat sinh-con mat-viec sap-nghi-huu`;

const PERSONAS = {
  'stable income': `
    nong-dan-san-xuat-gioi chu-trang-trai nhan-khoan-dat-rung-mat-nuoc tho-thu-cong-lang-nghe thanh-vien-hop-tac-xa
    ho-kinh-doanh tieu-thuong chu-nha-tro ban-hang-online tai-xe-cong-nghe quan-ly-khong-huong-luong
    khong-chuyen-trach-thon-to-dan-pho`,
  'average living standard': `
    ho-nong-lam-ngu-diem-nghiep buon-ban-nho-o-cho lao-dong-hoi-hiep-hoi giup-viec-gia-dinh trong-tre-tai-nha ngu-dan lao-dong-tu-do`,
  hardship: `ho-ngheo ho-can-ngheo moi-thoat-ngheo dong-bao-dan-toc-thieu-so xa-dac-biet-kho-khan-bien-dao`,
  'turning points': `
    dang-huong-tro-cap-that-nghiep het-tro-cap-that-nghiep da-nghi-viec-dang-bao-luu dinh-rut-mot-lan
    gan-tuoi-huu-thieu-nam-dong nguoi-dang-huong-luong-huu hoc-sinh-sinh-vien-phu-huynh chuc-sac-nha-tu-hanh
    chua-co-the-bhyt nguoi-lao-dong-doanh-nghiep nguoi-su-dung-lao-dong nha-hao-tam dong-cho-nguoi-than
    can-bo-dia-phuong thoi-viec-cap-xa cong-nhan-khu-cong-nghiep`,
};

const PAGES = {
  calculators: `/tinh/muc-dong/ /tinh/dong-truoc/ /tinh/ho-tro/ /tinh/luong-huu/ /tinh/dong-bu/ /tinh/bhyt/ /tinh/rut-hay-giu/ /tinh/tuoi-huu/ /tinh/that-nghiep/ /tinh/luong/ /tinh/rut-mot-lan/ /tinh/thai-san/ /tinh/om-dau/ /tinh/so-sanh/ /tinh/doi-toi/`,
  'outreach kit': `
    /truyen-thong/thong-diep/ /truyen-thong/kich-ban/ /truyen-thong/to-roi/ /truyen-thong/lich/ /truyen-thong/thang-5/
    /truyen-thong/lien-ket/ /truyen-thong/nha-hao-tam/ /truyen-thong/van-ban/
    /truyen-thong/con-so/ /truyen-thong/lich-su-chinh-sach/`,
  'calculators of illness and death': `/tinh/vien-phi/ /tinh/tu-tuat/`,
  'the site itself': `/ /ban-la/ /chinh-sach/ /luat/ /gioi-thieu/ /rieng-tu/ /tro-nang/ /404.html`,
};

const list = (text: string) => text.trim().split(/\s+/);
const paths = new Set(pagesOf().map(({ path }) => path));
const written = new Set(sources().map(({ kind, slug }) => `${kind}/${slug}`));

describe('the plan', () => {
  test('all explainers are written and built', () => {
    expect(list(EXPLAINERS).filter((slug) => !written.has(`explainers/${slug}`) || !paths.has(`/chinh-sach/${slug}/`))).toEqual([]);
  });

  test.each(Object.entries(PERSONAS))('all persona pages of “%s” are written and built', (_group, slugs) => {
    expect(list(slugs).filter((slug) => !written.has(`personas/${slug}`) || !paths.has(`/ban-la/${slug}/`))).toEqual([]);
  });

  test.each(Object.entries(PAGES))('all pages of %s are built', (_part, wanted) => {
    expect(list(wanted).filter((path) => !paths.has(path))).toEqual([]);
  });
});
