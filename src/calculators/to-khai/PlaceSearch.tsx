/** Beside a box for a commune or an address: finds the commune of today and writes it there. Fetched when it is opened. */
import { useState } from 'preact/hooks';
import type { Commune } from '#law/commune-list';
import { useLater } from '#calculators/ui/later.tsx';

export function PlaceSearch({ onPick }: { onPick: (commune: Commune) => void }) {
  const [open, setOpen] = useState(false);
  const later = useLater(() => import('#calculators/ui/CommuneSearch.tsx'), open);
  if (!open)
    return (
      <div class="actions">
        <button type="button" onClick={() => setOpen(true)}>
          Tìm xã, tỉnh theo tên cũ hay mới
        </button>
      </div>
    );
  return later ? (
    <later.CommuneSearch
      label="Tên xã cũ hay mới"
      onPick={(commune) => {
        onPick(commune);
        setOpen(false);
      }}
    />
  ) : (
    <p class="hint">Đang tải danh sách xã…</p>
  );
}
