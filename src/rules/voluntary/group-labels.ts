import type { Group } from './support';

/** The groups of State support as readers know them. */
export const GROUP_LABELS: Record<Group, string> = {
  poor: 'Hộ nghèo',
  island: 'Ở xã đảo, đặc khu',
  'near-poor': 'Hộ cận nghèo',
  'ethnic-minority': 'Dân tộc thiểu số',
  other: 'Không thuộc nhóm nào',
};
