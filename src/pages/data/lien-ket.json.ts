/** The link parameters of every calculator, read from their field definitions. */
import { commonKeys, linkSpec } from '#calculators/form/link-spec';
import { loadCalculators } from '#calculators/registry';
import { LAW_DAY } from '#site/today';
import { publicUrl } from '#site/url';

export async function GET() {
  const calculators = Object.entries(await loadCalculators()).map(([name, { fields }]) =>
    linkSpec(publicUrl(`/tinh/${name}/`), fields, LAW_DAY),
  );
  return Response.json({
    about:
      'Đường dẫn mở sẵn máy tính: địa chỉ, dấu #, rồi các cặp khóa=giá trị nối bằng &. Khóa bỏ trống thì dùng mức mặc định của tháng luat. Giá trị viết như người ta gõ.',
    defaultsOn: LAW_DAY,
    common: commonKeys(),
    calculators,
  });
}
