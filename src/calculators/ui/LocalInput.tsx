/** The province, and boxes for whoever knows better what it adds; they stand open where the site does not know. */
import type { ComponentChildren, ComponentProps } from 'preact';
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
  const typed = share.text !== '' || until.text !== '';
  return (
    <>
      <SelectInput {...province} />
      {between}
      <details open={typed || (local && !known) ? true : undefined} data-local>
        <summary>{known ? 'Nơi bạn ở hỗ trợ khác số này? Nhập vào đây' : 'Biết nơi bạn ở hỗ trợ bao nhiêu? Nhập vào đây'}</summary>
        <TextInput {...share} />
        <TextInput {...until} />
        {children}
      </details>
    </>
  );
}
