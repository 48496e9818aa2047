/** The topics of the law pages in reading order, with the names readers see. */
import { fullParameters, type FullParameter } from './all';
import type { ParameterFile } from './schema';

export type Topic = ParameterFile['topic'];

export interface TopicName {
  title: string;
  /** What a reader finds there, in one plain sentence. */
  about: string;
}

export const TOPICS: Record<Topic, TopicName> = {
  'bhxh-tu-nguyen': {
    title: 'Đóng BHXH tự nguyện',
    about: 'Mức thu nhập được chọn, tỷ lệ đóng, các cách đóng, đóng cho thời gian còn thiếu.',
  },
  'ho-tro': { title: 'Nhà nước hỗ trợ tiền đóng', about: 'Từng nhóm được hỗ trợ bao nhiêu phần trăm, trong bao lâu.' },
  'luong-huu': { title: 'Lương hưu', about: 'Số năm cần có, tỷ lệ hưởng, hệ số điều chỉnh thu nhập, các lần tăng lương hưu.' },
  'tuoi-huu': { title: 'Tuổi nghỉ hưu', about: 'Tuổi nghỉ hưu theo tháng sinh, nghỉ hưu trước tuổi.' },
  'rut-mot-lan': { title: 'Rút BHXH một lần', about: 'Ai còn được rút, được nhận bao nhiêu, phải chờ bao lâu.' },
  'tro-cap': { title: 'Các khoản trợ cấp', about: 'Thai sản, mai táng, tuất, tai nạn lao động, trợ cấp hưu trí xã hội.' },
  bhyt: { title: 'Bảo hiểm y tế (BHYT)', about: 'Mức đóng, mức Nhà nước hỗ trợ, quyền lợi của thẻ, thời hạn thẻ.' },
  'bhxh-bat-buoc': { title: 'BHXH bắt buộc', about: 'Ai phải đóng, đóng bao nhiêu, chủ hộ kinh doanh, chậm đóng và trốn đóng.' },
  'that-nghiep': { title: 'Bảo hiểm thất nghiệp', about: 'Mức đóng, mức hưởng, thời gian hưởng, hỗ trợ học nghề.' },
  'xu-phat': { title: 'Xử phạt', about: 'Mức phạt khi vi phạm về BHXH, BHYT, bảo hiểm thất nghiệp.' },
  'con-so': { title: 'Con số và chỉ tiêu của ngành', about: 'Số người tham gia, số người hưởng, chỉ tiêu đã đề ra, theo từng kỳ.' },
};

export const topicIds = Object.keys(TOPICS) as Topic[];

const collator = new Intl.Collator('vi');

/** By title, as in an index. */
export function parametersOf(topic: Topic): FullParameter[] {
  return fullParameters.filter((parameter) => parameter.topic === topic).sort((a, b) => collator.compare(a.title, b.title));
}
