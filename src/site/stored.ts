/** Everything the site may keep on the reader's device, by its key in the browser's storage; /rieng-tu/ prints this list. */
export const STORED: Readonly<Record<string, string>> = {
  theme: 'nền sáng hay tối, nếu bạn đã chọn',
  text: 'cỡ chữ, nếu bạn đã chọn',
  offline: 'bạn đã bấm “Lưu để đọc khi không có mạng” hay chưa',
  officer: 'tên, điện thoại, nơi gặp bạn ghi để in lên tờ rơi, nếu bạn là người đi vận động',
  profile: 'số bạn đã nhập về mình và hộ của mình, nếu bạn bật “Giữ số của tôi trên máy này” ở dưới',
};
