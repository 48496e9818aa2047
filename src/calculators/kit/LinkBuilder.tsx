/** "Your numbers" as a link: choose the numbers, see what the receiver will see, send. Only the calculator's fields enter the link. */
import { useEffect, useState } from 'preact/hooks';
import { formatDong } from '#law/format';
import { incomeLimits } from '#rules/income-limits';
import { fields, validate } from '../muc-dong/fields';
import { compute, message } from '../muc-dong/model';
import { createForm, useForm } from '../shared/form';
import { ChoiceButtons, SelectInput } from '../shared/Input';
import { MoneyInput } from '../shared/MoneyInput';
import { Share } from '../shared/Share';
import { SplitBar } from '../shared/SplitBar';

const form = createForm(fields, validate);

interface Props {
  /** Public address of the calculator. */
  address: string;
  chips: readonly number[];
  step: number;
}

export default function LinkBuilder({ address, chips, step }: Props) {
  const { values, bind, hash } = useForm(form);
  const result = compute(values);
  const { monthly, local } = result;
  const { min, max } = incomeLimits({ on: values.on, income: values.income }).value;
  const link = `${address}${hash}`;
  const text = message(values, result);
  const code = useCode(link);
  return (
    <div class="calculator">
      <form class="needs-js" noValidate onSubmit={(event) => event.preventDefault()}>
        <MoneyInput {...bind('income')} chips={[min, ...chips.filter((amount) => amount > min)]} step={step} min={min} max={max} />
        <ChoiceButtons {...bind('group')} />
        <SelectInput {...bind('province')} />
      </form>
      <section aria-labelledby="nguoi-nhan">
        <h2 id="nguoi-nhan">Người nhận sẽ thấy</h2>
        <div class="receiver">
          <p data-message>{text}</p>
          <p class="address" data-link>
            {link}
          </p>
          <p>Bấm vào, máy tính mở sẵn kết quả:</p>
          <p class="big" role="status" data-payable>
            {formatDong(monthly.payable)}
          </p>
          <SplitBar
            shares={[
              { kind: 'you', label: 'Bạn', amount: monthly.payable },
              { kind: 'state', label: 'Nhà nước', amount: monthly.support },
              ...(local?.kind === 'known' ? [{ kind: 'local' as const, label: local.place, amount: monthly.localSupport }] : []),
            ]}
          />
          {result.localNote && <p class="small">{result.localNote}</p>}
        </div>
        <Share message={() => `${text} Xem vì sao và tự tính: ${link}`} />
        {code && <img class="link-code" src={code} alt={`Mã QR: ${link}`} width="200" height="200" data-code />}
        <p class="small">Cho người ngồi cạnh quét mã này bằng máy của họ.</p>
      </section>
    </div>
  );
}

/** The QR code of a link, drawn once the reader pauses; the encoder is fetched then. */
export function useCode(link: string): string {
  const [drawn, setDrawn] = useState({ link: '', image: '' });
  useEffect(() => {
    let live = true;
    const timer = window.setTimeout(() => {
      import('../../site/qr').then(({ qrImage }) => live && setDrawn({ link, image: qrImage(link) })).catch(() => undefined);
    }, 300);
    return () => {
      live = false;
      window.clearTimeout(timer);
    };
  }, [link]);
  return drawn.link === link ? drawn.image : '';
}
