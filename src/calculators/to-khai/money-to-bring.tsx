/**
 * What the reader brings with the form and until when: the contribution calculator's answer for the income and the way chosen on the
 * form. Fetched once there is an income; group and place come from the link, or are asked here, since the form has no box for them.
 */
import { useEffect } from 'preact/hooks';
import { formatDong } from '#law/format';
import type { Day } from '#law/month';
import { fields, validate, type Values } from '#calculators/muc-dong/fields';
import { compute, type WayToPay } from '#calculators/muc-dong/model';
import { AddToCalendar } from '#calculators/ui/AddToCalendar.tsx';
import { createForm, useForm } from '#calculators/form/form';
import { SelectInput, TextInput } from '#calculators/ui/Input.tsx';
import { LocalInput } from '#calculators/ui/LocalInput.tsx';
import { ProvisionalMarks } from '#calculators/ui/ProvisionalMarks.tsx';
import { useLocal } from '#calculators/ui/use-local';

const form = createForm(fields, validate);

export interface Money {
  /** đồng, at the desk. */
  payable?: number;
  /** "Nộp chậm nhất 31/12/2026" */
  deadline: string;
  due?: Day;
  /** Group of support, as the officer reads it. */
  group?: string;
}

interface Props {
  /** As typed on the form. */
  income: string;
  /** Key of the way to pay; "back-payment" for missing months. */
  way: string;
  onMoney: (money: Money | undefined) => void;
}

export function MoneyToBring({ income, way, onMoney }: Props) {
  const { values, bind, errors, set } = useForm(form);
  useEffect(() => set({ income, ...(way.startsWith('ahead-') ? { years: way.replace(/\D/g, '') } : {}) }), [income, way]);
  const rules = useLocal(values);
  // Beside an error the amount of the example keeps the place, unseen.
  const place = wayOf(values, way, rules);
  const found = errors.income ? undefined : place;
  useEffect(() => {
    const { payable, deadline, due } = found ?? {};
    onMoney(
      found && {
        ...(payable === undefined ? {} : { payable }),
        deadline: deadline!,
        ...(due ? { due } : {}),
        group: fields.group.show(values.group),
      },
    );
  }, [values.group, found?.payable, found?.deadline]);
  return (
    <>
      <SelectInput {...bind('group')} />
      {way === 'back-payment' ? (
        <TextInput {...bind('missing')} mode="numeric" />
      ) : (
        <LocalInput
          province={bind('province')}
          share={bind('localShare')}
          until={bind('localUntil')}
          local={rules?.localOn(values, values.on, values.group)}
        />
      )}
      <div class="messages">
        {errors.income && (
          <p class="error" role="alert" aria-live="polite">
            {errors.income}
          </p>
        )}
        {found ? <Found way={found} /> : place && <div>{amountOf(place)}</div>}
      </div>
    </>
  );
}

function wayOf(values: Values, way: string, rules: ReturnType<typeof useLocal>): WayToPay | undefined {
  return compute(values, rules).ways.find(({ key }) => key === way);
}

function Found({ way }: { way: WayToPay }) {
  return (
    <div role="status" data-money>
      {amountOf(way)}
    </div>
  );
}

function amountOf({ key, label, payable, deadline, note, due, provisional }: WayToPay) {
  return (
    <>
      <p class="big second">{payable === undefined ? 'chưa tính được' : formatDong(payable)}</p>
      <p>
        {label}. {deadline}. {note}
        {due && payable !== undefined && (
          <AddToCalendar id={`nop-${key}`} on={due} title="Hạn nộp BHXH tự nguyện" about={`${label}: ${formatDong(payable)}.`} />
        )}
      </p>
      <ProvisionalMarks marks={provisional ?? []} />
    </>
  );
}
