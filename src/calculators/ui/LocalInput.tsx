/** The province, and boxes for whoever knows better what it adds; they stand open where the site does not know. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { useRef } from 'preact/hooks';
import type { Month } from '#law/month';
import type { LocalShare } from '#rules/voluntary/local-support';
import { SelectInput, TextInput } from './Input';

interface Props {
  province: ComponentProps<typeof SelectInput<string>>;
  share: ComponentProps<typeof TextInput<LocalShare | ''>>;
  until: ComponentProps<typeof TextInput<Month | ''>>;
  /** What the site knows of the place chosen; undefined where none is. */
  local: { kind: string } | undefined;
  /** Asked about the province itself, before what it adds. */
  between?: ComponentChildren;
  /** Further questions about what was typed. */
  children?: ComponentChildren;
}

export function LocalInput({ province, share, until, local, between, children }: Props) {
  const known = local?.kind === 'known';
  // Once open it stays: what is being emptied must not fold away under the finger.
  const open = useRef(false);
  open.current ||= share.text !== '' || until.text !== '' || (local !== undefined && !known);
  return (
    <>
      <SelectInput {...province} />
      {between}
      <details open={open.current || undefined} data-local>
        <summary>{known ? 'Nơi bạn ở hỗ trợ khác số này? Nhập vào đây' : 'Biết nơi bạn ở hỗ trợ bao nhiêu? Nhập vào đây'}</summary>
        <TextInput {...share} />
        <TextInput {...until} />
        {children}
      </details>
    </>
  );
}
