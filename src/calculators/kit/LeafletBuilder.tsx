/** The leaflet builder: whose page, which size, which numbers, whose contact. Numbers travel in the link; the contact stays here. */
import { useEffect, useState } from 'preact/hooks';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { editionsMade, FORMAT_LABELS, FORMATS, leafletPath, PDF_LIST, pdfOn, type Format } from '#site/leaflets';
import { keepOfficer, LONGEST, NOBODY, readOfficer, type Officer } from '#site/officer';
import { url } from '#site/url';
import { isBare, writeLink } from '#calculators/form/link';
import { fields, validate } from '#calculators/muc-dong/fields';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons } from '#calculators/ui/Input.tsx';
import { LocalInput } from '#calculators/ui/LocalInput.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { useLocal } from '#calculators/ui/use-local';
import { ownFields, type PagePayer } from './own-fields';
import { SheetPreview } from './SheetPreview';

const form = createForm(fields, validate);

export interface LeafletChoice {
  /** "/ban-la/tieu-thuong/" */
  page: string;
  title: string;
  /** Heading it stands under in the list. */
  group: string;
  /** Whose example can take one's own numbers; absent where the example is another. */
  payer?: PagePayer | undefined;
}

/** The list of pages. */
const PICK = { id: 'nhom-to-roi', label: 'Tờ rơi cho ai?' };

interface Props {
  choices: readonly LeafletChoice[];
  chips: readonly number[];
  step: number;
}

/** Between two sheets on the screen, in millimetres. */
const GAP = 5;

/** Letters that tell leaflets apart in a trial: /truyen-thong/thu-nghiem/. */
const VARIANTS = { id: 'cb-variant', letters: ['', 'A', 'B', 'C'] };

const CONTACT: readonly [keyof Officer, string, 'text' | 'tel'][] = [
  ['name', 'Tên người hướng dẫn', 'text'],
  ['phone', 'Điện thoại', 'tel'],
  ['place', 'Nơi gặp', 'text'],
];

export default function LeafletBuilder({ choices, chips, step }: Props) {
  const { values, bind, set, today, listeners } = useForm(form);
  const [chosen, choose] = useState(choices[0]!.page);
  const [format, setFormat] = useState<Format>('a5');
  const [officer, setOfficer] = useState<Officer>(NOBODY);
  useEffect(() => setOfficer(readOfficer()), []);
  const [made, setMade] = useState<readonly string[]>([]);
  useEffect(() => {
    fetch(url(PDF_LIST))
      .then((answer) => answer.json())
      .then(setMade)
      .catch(() => undefined);
  }, []);
  const local = useLocal(values)?.localOn(values, values.on, values.group);
  const choice = choices.find(({ page }) => page === chosen)!;
  // The boxes tell the example of the page chosen, until they are changed; answers that came with the address are the reader's own.
  useEffect(() => {
    if (!choice.payer || /[#&]v=/.test(location.hash)) return;
    const { income, group } = ownFields(choice.payer);
    set({ income: income.write(income.initial(today)), group: group.initial(today) });
  }, [chosen, today]);
  const { min, max } = incomeLimits({ on: values.on, income: values.income }).value;
  const hash = choice.payer ? writeLink(ownFields(choice.payer), values, today) : '';
  const own = choice.payer && !isBare(hash);
  const address = `${url(leafletPath(chosen, format))}${own ? hash : ''}`;
  /** They tell the example of the page, not numbers of one's own. */
  const pdfs = editionsMade(pdfOn(chosen, format, made, today), made);
  const { title: size, width, height, sheets } = FORMAT_LABELS[format];
  const change = (key: keyof Officer, text: string) => {
    // A quick hand may be here before what is kept has been read.
    const next = { ...(officer === NOBODY ? readOfficer() : officer), [key]: text };
    setOfficer(next);
    keepOfficer(next);
  };
  return (
    <div class="calculator">
      <form class="needs-js" noValidate autocomplete="off" onSubmit={(event) => event.preventDefault()} {...listeners}>
        <div class="field">
          <label for={PICK.id}>{PICK.label}</label>
          <select id={PICK.id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {[...new Set(choices.map(({ group }) => group))].map((group) => (
              <optgroup key={group} label={group}>
                {choices
                  .filter((candidate) => candidate.group === group)
                  .map(({ page, title }) => (
                    <option key={page} value={page} selected={page === chosen}>
                      {title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
        <fieldset class="field choices">
          <legend>Khổ giấy</legend>
          <div class="choice-list">
            {FORMATS.map((value) => (
              <label key={value} class="choice">
                <input type="radio" name="kho" value={value} checked={format === value} onChange={() => setFormat(value)} />
                <span>{FORMAT_LABELS[value].title}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {choice.payer && (
          <details>
            <summary>Đổi ví dụ theo số của xã mình</summary>
            <MoneyInput {...bind('income')} chips={[min, ...chips.filter((amount) => amount > min)]} step={step} min={min} max={max} />
            <ChoiceButtons {...bind('group')} />
            <LocalInput province={bind('province')} share={bind('localShare')} until={bind('localUntil')} local={local} />
          </details>
        )}
        <fieldset class="field">
          <legend>In tên bạn lên tờ rơi</legend>
          <p class="hint">Ba ô này chỉ nằm trong máy bạn, không đi vào đường dẫn nào. Để trống thì tờ rơi chừa chỗ viết tay.</p>
          {CONTACT.map(([key, label, type]) => (
            <div key={key} class="field">
              <label for={`cb-${key}`}>{label}</label>
              <input
                id={`cb-${key}`}
                type="text"
                inputMode={type}
                maxLength={LONGEST}
                autoComplete="off"
                value={officer[key]}
                onInput={(event) => change(key, event.currentTarget.value)}
              />
            </div>
          ))}
          <div class="field">
            <label htmlFor={VARIANTS.id}>Mẫu tờ, khi đang thử hai, ba mẫu</label>
            <select id={VARIANTS.id} value={officer.variant} onChange={(event) => change('variant', event.currentTarget.value)}>
              {VARIANTS.letters.map((letter) => (
                <option key={letter} value={letter}>
                  {letter || 'Không in chữ'}
                </option>
              ))}
            </select>
          </div>
        </fieldset>
      </form>
      <section class="no-print" aria-labelledby="xem-truoc">
        <h2 id="xem-truoc">Xem trước</h2>
        <p>
          <strong>{choice.title}</strong>, khổ {size}
        </p>
        <SheetPreview title={choice.title} address={address} width={width} height={height * sheets + (sheets - 1) * GAP} />
        <p>
          <a class="button main" href={address} data-open>
            Mở tờ rơi để in
          </a>
        </p>
        {!own && pdfs.length > 0 ? (
          <p>
            Tệp in sẵn:{' '}
            {pdfs.flatMap(({ label, address }, index) => [
              index > 0 && ' · ',
              <a key={label} href={url(address)} download>
                {label}
              </a>,
            ])}
          </p>
        ) : (
          <p>Cần tệp PDF: mở tờ rơi, bấm “Có màu” nếu muốn màu, bấm “In” rồi chọn lưu thành PDF.</p>
        )}
      </section>
    </div>
  );
}
