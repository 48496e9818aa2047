/** A fold to paste a table into; what reads it is fetched when it is opened. */
import { useState } from 'preact/hooks';
import { useLater } from './later';
import type { PasteProps } from './PastePanel';

export function PasteHistory(props: PasteProps) {
  const [open, setOpen] = useState(false);
  const part = useLater(() => import('./PastePanel'), open);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Dán bảng chép từ VssID, Excel, Zalo</summary>
      {part && <part.PastePanel {...props} />}
    </details>
  );
}
