/** Finds the wage region of a workplace by its commune; the search is fetched when the fold is opened. */
import { useState } from 'preact/hooks';
import { REGIONS, type Region } from '#rules/work/employment-contribution';
import { useLater } from './later';

export function RegionSearch({ onRegion }: { onRegion: (region: Region) => void }) {
  const [open, setOpen] = useState(false);
  const part = useLater(() => import('./CommuneSearch'), open);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Chưa biết vùng nào? Tìm theo xã, phường</summary>
      {part && <part.CommuneSearch label="Xã, phường nơi làm việc" onPick={({ region }) => onRegion(REGIONS[region - 1]!)} />}
    </details>
  );
}
