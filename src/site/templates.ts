/** Papers an officer fills in and prints: what their front matter says, and the occasions they are for. */

/** A paper in the form of an office's text (Nghị định 30/2020/NĐ-CP): who issues it, to whom, who signs. */
export interface OfficeForm {
  /** The office above, where the form names one. */
  above?: string;
  agency: string;
  /** After the number: "KH-UBND". */
  code: string;
  /** "Kế hoạch"; left out for a letter between offices, whose subject stands under its number. */
  kind?: string;
  about: string;
  /** "Kính gửi". */
  dear?: string[];
  /** "Nơi nhận". */
  to: string[];
  /** Line by line, as above the signature. */
  signer: string[];
}

export interface Template {
  title: string;
  /** What it is for, in a sentence. */
  use: string;
  occasion: Occasion;
  order: number;
  office?: OfficeForm;
  /** Heading of a paper that is no office's text; the title unless given. */
  heading?: string;
  /** For wide lists. */
  landscape?: boolean;
  documents: string[];
  appliesFrom: string;
  lastChecked: string;
}

export const OCCASIONS = {
  meeting: 'Họp thôn, ấp, tổ dân phố',
  campaign: 'Hội nghị, ra quân, tháng 5',
  report: 'Báo cáo, thi đua, khen thưởng',
  council: 'Ngân sách địa phương hỗ trợ thêm',
  donor: 'Nhà hảo tâm tặng sổ, tặng thẻ',
  talk: 'Nói chuyện, đố vui, tiểu phẩm, tờ để bàn',
  story: 'Chuyện thật ở địa phương',
} as const;
export type Occasion = keyof typeof OCCASIONS;

/** What is to be filled in stands in square brackets: "[tên xã]". */
export const BLANK = /\[[^\][\n]+\]/g;
