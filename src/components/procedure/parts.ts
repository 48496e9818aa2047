/** How the parts of a procedure are named, on its own page and in the block on other pages. */
import type { Part } from '#law/procedures';
import type { Hand } from '#law/procedure-schema';

export const PART_TITLES: Record<Part | 'papers', string> = {
  papers: 'Giấy tờ',
  who: 'Ai nộp',
  where: 'Nộp ở đâu',
  online: 'Nộp trên mạng',
  deadline: 'Hạn',
  days: 'Bao lâu có kết quả',
  clock: 'Đếm từ đâu',
  late: 'Nếu nộp trễ',
  proxy: 'Nhờ người khác nộp',
  refused: 'Nếu bị từ chối',
  notes: 'Nên biết thêm',
};

/** Beside a paper whose words do not say it already. */
const HANDS: Partial<Record<Hand, string>> = { original: 'bản chính', copy: 'bản sao', either: 'bản chính hoặc bản sao' };

export function handOf({ hand, text }: { hand?: Hand; text: string }): string | undefined {
  const label = hand && HANDS[hand];
  return label && !/bản (chính|sao|chụp|dịch)/i.test(text) ? label : undefined;
}

export function procedurePath(id: string): string {
  return `/thu-tuc/${id}/`;
}

/** Where its forms are filled in. */
export function formPath(id: string): string {
  return `${procedurePath(id)}to-khai/`;
}
