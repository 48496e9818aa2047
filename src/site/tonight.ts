/** One sheet for tonight's meeting, for each group of people, from content/outreach/tonight.yaml. */
import data from '#content/outreach/tonight.yaml';
import type { HealthGroup } from '#rules/health/health-support';
import type { GuidanceGroup } from './kit';

const TONIGHT = '/truyen-thong/toi-nay/';
export const tonightSheet = (id: string): string => `/to-roi${TONIGHT}${id}/`;

interface Card {
  /** Whose share of a card stands beside the household's. */
  group: HealthGroup;
  /** Who does not buy a card at all. */
  note?: string;
}

const { rumours, cardRumours, cards } = data as {
  rumours: Record<GuidanceGroup, string[]>;
  cardRumours: string[];
  cards: Record<string, Card | undefined>;
};

interface Persona {
  id: string;
  data: { kind: string; group: GuidanceGroup; topics: string[] };
}

/** Who chooses an income for voluntary BHXH. */
export const choosesIncome = ({ data: { topics } }: Persona): boolean => topics.includes('bhxh-tu-nguyen');

/** Whoever pays for themselves and may choose something; nobody chooses for a worker or for who acts for others. */
export const hasSheet = (one: Persona): boolean => one.data.kind !== 'helper' && (choosesIncome(one) || one.data.topics.includes('bhyt'));

export const cardOf = (id: string): Card => cards[id] ?? { group: 'farm-average' };

/** Ids of the rumours one meets in this group. */
export const rumoursFor = (one: Persona): string[] => (choosesIncome(one) ? rumours[one.data.group] : cardRumours);
