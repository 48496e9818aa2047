/** The reasons of plan-changes.ts, in words: apart, so that who shows no table of months need not fetch them. */
import { formatDong } from '#law/format';
import type { Reason } from './plan-changes';

/** One plain sentence. */
export function reasonInWords({ key, was, now = 0 }: Reason): string {
  const change = `từ ${formatDong(was ?? 0)} thành ${formatDong(now)}.`;
  switch (key) {
    case 'floor':
    case 'ceiling': {
      const limit = `Mức ${key === 'floor' ? 'thấp' : 'cao'} nhất được chọn`;
      return was === undefined ? `${limit} là ${formatDong(now)}.` : `${limit} thay đổi: mức bạn đóng ${change}`;
    }
    case 'rate':
      return `Tỷ lệ đóng thay đổi: mỗi tháng ${change}`;
    case 'support-ended':
      return 'Đã dùng hết số tháng được Nhà nước hỗ trợ.';
    case 'support-began':
      return 'Nhà nước bắt đầu hỗ trợ tiền đóng.';
    case 'support-changed':
      return `Nhà nước hỗ trợ mỗi tháng ${change}`;
    case 'local-ended':
      return 'Hỗ trợ của địa phương hết hạn, chưa có dữ liệu cho thời gian sau đó.';
    case 'local-changed':
      return `Địa phương hỗ trợ mỗi tháng ${change}`;
  }
}
