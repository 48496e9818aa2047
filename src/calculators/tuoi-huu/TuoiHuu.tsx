/** The retirement-age calculator: sex and birth give the age, the month it is reached and the first pension month. */
import { formatAge, formatDuration, formatMonth } from '#law/format';
import { url } from '#site/url';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { ProgressBar } from '#calculators/ui/ProgressBar.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { fields, validate } from './fields';
import { compute, message } from './model';

const form = createForm(fields, validate);

export default function TuoiHuu({ page }: { page: CalculatorPage }) {
  const view = useForm(form);
  const { values, bind, today } = view;
  const result = compute(values, today);
  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Sớm nhất nhận lương hưu từ tháng"
      form={
        <>
          <ChoiceButtons {...bind('sex')} />
          <TextInput {...bind('birth')} />
        </>
      }
      steps={result.steps}
      after={
        <>
          <h2>Có thể nghỉ sớm hơn hoặc muộn hơn không?</h2>
          <p>
            Bảng tuổi này dùng cho phần lớn mọi người. Người đóng tự nguyện từ lâu, người làm nghề nặng nhọc, độc hại, người bị suy giảm khả
            năng lao động có tuổi riêng: <a href={url('/chinh-sach/tuoi-nghi-huu/')}>xem các trường hợp riêng</a>.
          </p>
          <p>
            Đủ tuổi mà chưa đủ năm đóng: <a href={url('/chinh-sach/chua-du-nam-dong/')}>xem các lối đi</a>. Muốn biết nhận bao nhiêu:{' '}
            <a href={url('/tinh/luong-huu/')}>tính lương hưu</a>.
          </p>
        </>
      }
      message={message(values, result)}
      simplifications={[
        'Tuổi tính theo tháng: sinh ngày nào trong tháng cũng như nhau.',
        'Giấy tờ chỉ ghi năm sinh thì tính như sinh ngày 01 tháng 01.',
        'Chưa xét các tuổi riêng: nghề nặng nhọc, suy giảm khả năng lao động, người được chọn tuổi cũ.',
        'Nhận được lương hưu còn cần đủ số năm đóng; máy tính này chỉ xét tuổi.',
      ]}
    >
      <p class="big" data-pension-from>
        {formatMonth(result.age.pensionFrom)}
      </p>
      <p>{result.sentence}</p>
      <ProgressBar
        title={`Đường đến ${formatAge(result.age.age)}`}
        parts={[
          { kind: 'you', label: 'Đã qua', amount: result.lived, text: formatDuration(result.lived) },
          { kind: 'local', label: 'Còn lại', amount: result.wait, text: formatDuration(result.wait) },
        ]}
      />
      <Verdict question="Nhận lương hưu ngay bây giờ" eligibility={result.eligibility} />
    </Shell>
  );
}
