/** Who is drawn, of which parts; later parts stand before earlier ones. */
import * as p from './parts';
import type { Part } from './parts';

export const PEOPLE = {
  'market-trader': [p.bobBehind, p.blouse, p.head, p.conicalHat, p.counter, p.fruit, p.scale],
  farmer: [p.blouse, p.head, p.conicalHat, p.field, p.rice],
  fisher: [p.oar, p.plainBlouse, p.head, p.softHat, p.boat, p.waves],
  rider: [p.jacket, p.head, p.helmet, p.motorbike],
  weaver: [p.bunBehind, p.blouse, p.head, p.parted, p.loom],
  pupil: [p.bobBehind, p.shirt, p.head, p.fringe, p.pupilScarf, p.table, p.book],
  monk: [p.robe, p.head, p.beads, p.table],
  pensioner: [p.whiteBun, p.plainBlouse, p.head, p.whiteHair, p.glasses, p.table, p.cup],
  mother: [p.longBehind, p.plainBlouse, p.head, p.parted, p.table, p.baby],
  'factory-worker': [p.bobBehind, p.shirt, p.head, p.cap, p.table, p.sewingMachine],
  'household-helper': [p.bunBehind, p.apron, p.head, p.fringe, p.table, p.broom, p.bucket],
  'online-seller': [p.longBehind, p.plainBlouse, p.head, p.parted, p.table, p.parcel, p.phone],
  'lottery-seller': [p.plainBlouse, p.head, p.softHat, p.strap, p.table, p.tickets],
  bricklayer: [p.jacket, p.head, p.hardHat, p.table, p.bricks],
  officer: [p.shirt, p.head, p.shortHair, p.table, p.papers, p.stamp],
  highlander: [p.basketBehind, p.bobBehind, p.plainBlouse, p.head, p.headScarf, p.basketStraps, p.field],
  shopkeeper: [p.plainBlouse, p.head, p.shortHair, p.awning, p.parcel, p.counter],
  landlord: [p.roof, p.longBehind, p.plainBlouse, p.head, p.fringe, p.table, p.key],
  forester: [p.trees, p.blouse, p.head, p.softHat, p.strap, p.field],
  family: [
    p.moved(p.bobBehind, -13, 0),
    p.moved(p.plainBlouse, -13, 0),
    p.moved(p.head, -13, 0),
    p.moved(p.parted, -13, 0),
    p.moved(p.child, 21, 0),
    p.table,
  ],
} satisfies Record<string, Part[]>;

export type Person = keyof typeof PEOPLE;
