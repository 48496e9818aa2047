/** The clips to send: one for each group of the guidance, one for each message of the agency; who or what opens it, what it tells. */
import type { Drawn } from '#drawings/svg';
import type { GuidanceGroup } from '#site/kit';
import { messages, themes } from '#site/messages';

export interface Clip {
  /** Part of its address: /truyen-thong/clip/<id>/. */
  id: string;
  /** What it opens with, in large letters. */
  opening: string;
  /** The opening is the agency's, word for word. */
  message: boolean;
  picture: Drawn;
  /** Infographics it shows, by their id. */
  topics: readonly string[];
  /** Facts it tells in a sentence: files of content/outreach/facts, with the id of their message. */
  facts: readonly string[];
  /** The page its code leads to. */
  read: string;
}

const GROUP_CLIPS: Record<GuidanceGroup, Omit<Clip, 'message'>> = {
  stable: {
    id: 'thu-nhap-on-dinh',
    opening: 'Bạn tự làm chủ. Về già, ai trả lương cho bạn?',
    picture: 'shopkeeper',
    topics: ['moi-thang-bao-nhieu', 'dong-va-nhan'],
    facts: ['dau-tu-2021'],
    read: '/chinh-sach/bhxh-tu-nguyen/',
  },
  average: {
    id: 'muc-song-trung-binh',
    opening: 'Chạy chợ, làm ruộng vẫn có lương hưu',
    picture: 'market-trader',
    topics: ['dong-va-nhan', 'the-ca-nha'],
    facts: ['cua-de-danh'],
    read: '/chinh-sach/ho-tro-nha-nuoc/',
  },
  hardship: {
    id: 'hoan-canh-kho-khan',
    opening: 'Nhà còn khó, Nhà nước hỗ trợ nhiều hơn',
    picture: 'highlander',
    topics: ['ai-nop-bao-nhieu'],
    facts: ['bhxh-bhyt-la-chinh-sach', 'trao-tang'],
    read: '/chinh-sach/ho-tro-nha-nuoc/',
  },
  'turning-point': {
    id: 'buoc-ngoat',
    opening: 'Vừa nghỉ việc? Khoan rút BHXH một lần',
    picture: 'factory-worker',
    topics: ['rut-hay-giu'],
    facts: ['cho-tat-ca', 'dau-tu-2021'],
    read: '/chinh-sach/rut-mot-lan/',
  },
};

type Shown = Pick<Clip, 'picture' | 'topics' | 'read'>;

/** What a message is shown with, by its theme. */
const THEMES: Record<keyof typeof themes, Shown> = {
  'nha-nuoc': { picture: 'officer', topics: ['ai-nop-bao-nhieu'], read: '/chinh-sach/ho-tro-nha-nuoc/' },
  'tuoi-gia': { picture: 'pensioner', topics: ['dong-va-nhan'], read: '/chinh-sach/luong-huu/' },
  'gia-dinh': { picture: 'family', topics: ['thai-san'], read: '/chinh-sach/tu-tuat-mai-tang/' },
  'suc-khoe': { picture: 'hospital', topics: ['vien-phi'], read: '/chinh-sach/bhyt-quyen-loi/' },
  'chia-se': { picture: 'heart', topics: ['ai-nop-bao-nhieu'], read: '/chinh-sach/tang-so-the/' },
};

const HOUSEHOLD_CARD: Shown = { picture: 'family', topics: ['the-ca-nha'], read: '/chinh-sach/bhyt-ho-gia-dinh/' };
/** Messages told with another fact than those of their theme, by their id. */
const MESSAGES: Readonly<Record<string, Shown>> = {
  'bhyt-ho-gia-dinh': HOUSEHOLD_CARD,
  'bao-ve-gia-dinh-2021': HOUSEHOLD_CARD,
  'ngay-hom-nay': HOUSEHOLD_CARD,
};

export const CLIPS: readonly Clip[] = [
  ...Object.values(GROUP_CLIPS).map((clip) => ({ ...clip, message: false })),
  ...messages.map(({ id, text, theme }) => ({ id, opening: text, message: true, ...(MESSAGES[id] ?? THEMES[theme]!), facts: [id] })),
];
