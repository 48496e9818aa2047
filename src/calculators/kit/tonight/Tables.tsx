/** The two tables of the sheet for tonight that depend on the place: a month of voluntary BHXH, and a year's cards. */
import { formatDay, formatDong, formatInteger, formatPercent } from '#law/format';
import { healthSupport, type HealthGroup } from '#rules/health/health-support';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import { HEALTH_GROUP_LABELS } from '#calculators/bhyt/fields';
import type { Audience, Cards, Payments, Tonight } from './model';
import type { Month } from '#law/month';

interface Props {
  audience: Audience;
  told: Tonight;
  /** The month of the first prices. */
  on: Month;
  /** How many of the family have no card, where that is chosen. */
  members?: number | undefined;
}

/** Whose households may choose between the State's share and household form: Luật BHYT Điều 13 khoản 5 điểm e. */
const MAY_CHOOSE: HealthGroup = 'farm-average';
const amount = (value: number | undefined) => (value === undefined ? 'chưa rõ' : formatInteger(value));

export function Tables({ audience, told, on, members }: Props) {
  const { payments, notes } = told;
  return (
    <>
      {payments.length > 0 && <PaymentTable audience={audience} payments={payments} place={told.place} />}
      <CardTable audience={audience} told={told} on={on} members={members} />
      {notes.length > 0 && <p class="note">{notes.join(' ')}</p>}
    </>
  );
}

function PaymentTable({ audience, payments, place }: { audience: Audience; payments: Payments[]; place: string | undefined }) {
  const lowest = payments.map(({ from, rows }) => `${from ? `từ ${formatDay(from)} ` : ''}${formatDong(rows[0]!.income)}`);
  return (
    <table data-payments>
      <caption>
        BHXH tự nguyện, đồng một tháng{audience.group === 'other' ? '' : `, nhóm “${GROUP_LABELS[audience.group!]}”`}. Mức thấp nhất:{' '}
        {lowest.join(', ')}.
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            Chọn mức
          </th>
          {payments.map(({ from }) => (
            <th key={from} scope="colgroup" colSpan={place ? 3 : 2} class="part">
              {from ? `Từ ${formatDay(from)}` : 'Bây giờ'}
            </th>
          ))}
        </tr>
        <tr>
          {payments.map(({ from }) => (
            <>
              <th key={`nn${from}`} scope="col" class="part">
                Nhà nước
              </th>
              {place && <th scope="col">{place}</th>}
              <th scope="col">Bà con nộp</th>
            </>
          ))}
        </tr>
      </thead>
      <tbody>
        {payments[0]!.rows.map(({ income, lowest }, index) => (
          <tr key={income}>
            <th scope="row">{lowest ? 'Thấp nhất' : formatInteger(income)}</th>
            {payments.map(({ from, rows }) => (
              <>
                <td key={`nn${from}`} class="part">
                  {formatInteger(rows[index]!.state)}
                </td>
                {place && <td>{amount(rows[index]!.local)}</td>}
                <td>
                  <strong>{formatInteger(rows[index]!.payable)}</strong>
                </td>
              </>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cheaper({ household, group }: Cards): string {
  if (household.payable === group.payable) return 'bằng nhau';
  return household.payable < group.payable ? 'theo hộ' : 'theo nhóm';
}

function CardTable({ audience: { card }, told: { cards, known, place }, on, members }: Props) {
  const { statePercent } = healthSupport({ on, groups: [card] }).value;
  const choose = card === MAY_CHOOSE;
  return (
    <table data-cards>
      <caption>
        Thẻ BHYT một năm, đồng. Theo nhóm: {HEALTH_GROUP_LABELS[card].toLowerCase()}
        {choose ? ' mức sống trung bình, có tên ở xã' : ''}; Nhà nước trả ít nhất {formatPercent(statePercent)}.
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            Chưa có thẻ
          </th>
          <th scope="colgroup" colSpan={place ? 2 : 1} class="part">
            Mua theo hộ
          </th>
          <th scope="colgroup" colSpan={place ? 3 : 2} class="part">
            Mua theo nhóm
          </th>
          {choose && (
            <th scope="col" rowSpan={2} class="part">
              Rẻ hơn
            </th>
          )}
        </tr>
        <tr>
          {place && (
            <th scope="col" class="part">
              {place}
            </th>
          )}
          <th scope="col" class={place ? undefined : 'part'}>
            Nhà nộp
          </th>
          <th scope="col" class="part">
            Nhà nước
          </th>
          {place && <th scope="col">{place}</th>}
          <th scope="col">Nhà nộp</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((row) => (
          <tr key={row.members} class={row.members === members ? 'chosen' : undefined}>
            <th scope="row">
              {row.members === members && '► '}
              {row.members} người
            </th>
            {place && <td class="part">{known.household ? formatInteger(row.household.local) : 'chưa rõ'}</td>}
            <td class={place ? undefined : 'part'}>
              <strong>{formatInteger(row.household.payable)}</strong>
            </td>
            <td class="part">{formatInteger(row.group.state)}</td>
            {place && <td>{known.group ? formatInteger(row.group.local) : 'chưa rõ'}</td>}
            <td>
              <strong>{formatInteger(row.group.payable)}</strong>
            </td>
            {choose && <td class="part">{cheaper(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
