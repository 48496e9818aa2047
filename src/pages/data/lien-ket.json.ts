/** The link parameters of every calculator, read from their field definitions. */
import type { Fields } from '../../calculators/form/field';
import { commonKeys, linkSpec } from '../../calculators/form/link-spec';
import { LAW_DAY } from '../../site/today';
import { publicUrl } from '../../site/url';

const modules = import.meta.glob<Fields>('../../calculators/*/fields.ts', { eager: true, import: 'fields' });

export function GET() {
  const calculators = Object.entries(modules).map(([file, fields]) =>
    linkSpec(publicUrl(`/tinh/${file.split('/').at(-2)}/`), fields, LAW_DAY),
  );
  return Response.json({
    about:
      'Đường dẫn mở sẵn máy tính: địa chỉ, dấu #, rồi các cặp khóa=giá trị nối bằng &. Khóa bỏ trống thì dùng mức mặc định của tháng luat. Giá trị viết như người ta gõ.',
    defaultsOn: LAW_DAY,
    common: commonKeys(),
    calculators,
  });
}
