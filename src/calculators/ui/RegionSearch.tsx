/**
 * Finds the wage region of a workplace by its commune; folds again when one is chosen. The search is not fetched later: what
 * stands below would move.
 */
import { useRef, useState } from 'preact/hooks';
import type { Commune } from '#law/commune-list';
import { REGIONS, type Region } from '#rules/work/employment-contribution';
import { CommuneSearch, regionName } from './CommuneSearch';

export function RegionSearch({ onRegion }: { onRegion: (region: Region) => void }) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const summary = useRef<HTMLElement>(null);
  const choose = ({ name, provinceName, region }: Commune) => {
    onRegion(REGIONS[region - 1]!);
    setChosen(`${name}, ${provinceName}: ${regionName(region)}.`);
    setOpen(false);
    summary.current?.focus();
  };
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>{chosen ? `${chosen} Tìm nơi khác` : 'Chưa biết vùng nào? Tìm theo xã, phường'}</summary>
      <CommuneSearch label="Xã, phường nơi làm việc" onPick={choose} />
    </details>
  );
}
