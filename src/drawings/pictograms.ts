/** Things the site speaks of, on a grid of 48 × 48, drawn like the people: outlines 4 wide, details 2. Still clear at 24 px. */
import { circle, type Part } from './parts';

/** The letter of the currency, as on coins. */
const DONG = 'M29 11v22M23 17h12M29 27a6 6 0 1 1-12 0 6 6 0 1 1 12 0';
const CARD = 'M3 9h42v30H3z';

export const PICTOGRAMS = {
  /* Money */
  coin: [
    ['warm', circle(24, 24, 20)],
    ['thick', DONG],
  ],
  savings: [
    ['warm', 'M4 33h11v11H4zM18.500 22h11v22h-11zM33 11h11v33H33z'],
    ['thin', 'M5 38.500h9M19.500 29h9M19.500 36.500h9M34 19h9M34 27.500h9M34 36h9'],
  ],
  'clay-pig': [
    ['bright', 'M5 27c0-8 7-13 16-13 4 0 7 1 9 2l6-5v8c2 2 3 3 4 5h5v9h-5c-1 2-3 4-5 5v6h-7v-4h-9v4h-7v-7c-4-2-7-5-7-10z'],
    ['thick', 'M34 25h.01M17 20h8'],
    ['warm', circle(20, 7, 4)],
  ],
  bill: [
    ['plain', 'M9 4h30v40l-7.500-5-7.500 5-7.500-5-7.500 5z'],
    ['thin', 'M16 12h16M16 18h10'],
    ['thick', 'M17 27h14'],
  ],
  support: [
    ['plain', 'M9 32c6-5 12-5 17-1h6c4 0 4 6 0 6h-6 6l8-5c4-1 6 3 3 6l-10 6H9z'],
    ['bright', 'M3 28h8v17H3z'],
    ['warm', circle(26, 14, 11)],
    ['thin', 'M28.500 7.500v11M26 10h5M28.500 15.500a3 3 0 1 1-6 0 3 3 0 1 1 6 0'],
  ],
  /* Time */
  calendar: [
    ['plain', 'M5 9h38v35H5z'],
    ['bright', 'M5 9h38v11H5z'],
    ['thick', 'M14 4v9M34 4v9M15 28h.01M24 28h.01M33 28h.01M15 36h.01M24 36h.01'],
  ],
  clock: [
    ['plain', circle(24, 24, 20)],
    ['thick', 'M24 13v11l7 5'],
    ['thin', 'M24 7v1M41 24h-1M24 41v-1M7 24h1'],
  ],
  hourglass: [
    ['plain', 'M11 5h26v6c0 6-9 9-9 13s9 7 9 13v6H11v-6c0-6 9-9 9-13s-9-7-9-13z'],
    ['warm', 'M13 42c0-6 6-9 11-9s11 3 11 9z'],
    ['thick', 'M7 5h34M7 43h34M24 24v6'],
  ],
  sunrise: [
    ['warm', 'M11 36a13 13 0 0 1 26 0z'],
    ['thick', 'M3 36h42M24 8v6M7 17l4 4M41 17l-4 4'],
    ['thin', 'M9 43h13M28 43h11'],
  ],
  /* Cards and the phone */
  'health-card': [
    ['plain', CARD],
    ['bright', 'M3 9h42v8H3z'],
    ['thick', 'M16 22v12M10 28h12'],
    ['thin', 'M29 25h10M29 32h10'],
  ],
  'id-card': [
    ['plain', CARD],
    ['warm', 'M8 34c0-5 3-8 8-8s8 3 8 8z'],
    ['plain', circle(16, 21, 5)],
    ['thin', 'M30 19h10M30 26h10M30 33h6'],
  ],
  phone: [
    ['plain', 'M16 3h16c2 0 3 1 3 3v36c0 2-1 3-3 3H16c-2 0-3-1-3-3V6c0-2 1-3 3-3z'],
    ['bright', 'M13 9h22v26H13z'],
    ['thick', 'M18.500 22l4 4 7-8M24 40h.01'],
  ],
  /* Health */
  hospital: [
    ['plain', 'M6 44V20h9V5h18v15h9v24z'],
    ['warm', 'M18.500 44V32h11v12z'],
    ['thick', 'M24 12v10M19 17h10M2 44h44'],
    ['thin', 'M11.500 27v4M11.500 36v3M36.500 27v4M36.500 36v3'],
  ],
  medicine: [
    ['plain', 'M7.500 26L26 7.500a10.300 10.300 0 0 1 14.500 14.500L22 40.500a10.300 10.300 0 0 1-14.500-14.500z'],
    ['bright', 'M7.500 26l9.250-9.250 14.500 14.500L22 40.500a10.300 10.300 0 0 1-14.500-14.500z'],
  ],
  heart: [
    ['bright', 'M24 43C9 32 4 25 4 17a10.500 10.500 0 0 1 20-5 10.500 10.500 0 0 1 20 5c0 8-5 15-20 26z'],
    ['thick', 'M12 24h6l4-7 5 12 3-5h6'],
  ],
  'baby-bottle': [
    ['warm', 'M19 12c0-3 3-3 3-6 0-3 4-3 4 0 0 3 3 3 3 6z'],
    ['plain', 'M14 18h20c2 4 2 8 2 12v10c0 3-2 4-4 4H16c-2 0-4-1-4-4V30c0-4 0-8 2-12z'],
    ['bright', 'M13 12h22v7H13z'],
    ['thin', 'M28 26h6M28 31h6M28 36h6'],
  ],
  /* Homes and houses */
  home: [
    ['plain', 'M9 20h30v24H9z'],
    ['bright', 'M24 4l22 19-4 4H6l-4-4z'],
    ['warm', 'M19 44V33h10v11z'],
  ],
  household: [
    ['bright', 'M3 44V34c0-6 4-10 10-10s10 4 10 10v10z'],
    ['warm', 'M25 44V34c0-6 4-10 10-10s10 4 10 10v10z'],
    ['plain', circle(13, 14, 8) + circle(35, 14, 8)],
    ['plain', 'M15 44c0-6 3-8 9-8s9 2 9 8z'],
    ['plain', circle(24, 30, 6)],
  ],
  /** An office of the commune: flat roof, board, flag. */
  office: [
    ['thick', 'M24 20V3'],
    ['bright', 'M24 3h15l-4 5 4 5H24z'],
    ['plain', 'M8 20h32v24H8z'],
    ['warm', 'M4 17h40v7H4zM19 44V34h10v10z'],
    ['thick', 'M2 44h44'],
    ['thin', 'M13.500 29v3M34.500 29v3M13.500 37v3M34.500 37v3'],
  ],
  factory: [
    ['bright', 'M34 44l2-29h6l2 29z'],
    ['plain', 'M4 44V27l10-7v7l10-7v7l11-7v24z'],
    ['thick', 'M11 35h4M22 35h4M39 9c0-3 3-3 3-6'],
  ],
  /* Papers, answers, protection, a choice */
  papers: [
    ['warm', 'M5 11h25v33H5z'],
    ['plain', 'M13 4h19l11 11v23H13z'],
    ['thin', 'M20 20h16M20 26h16M20 32h10M32 5v10h10'],
  ],
  question: [
    ['plain', 'M9 5h30c3 0 5 2 5 5v22c0 3-2 5-5 5H25L14 45v-8H9c-3 0-5-2-5-5V10c0-3 2-5 5-5z'],
    ['thick', 'M19 17c0-7 10-7 10 0 0 4-5 4-5 8M24 31h.01'],
  ],
  umbrella: [
    ['thick', 'M24 3v35c0 8 10 8 10 1'],
    ['bright', 'M3 27a21 19 0 0 1 42 0c-4-4-10-4-14 0-4-4-10-4-14 0-4-4-10-4-14 0z'],
    ['thin', 'M17 27c0-8 3-14 7-19 4 5 7 11 7 19'],
  ],
  scales: [
    ['thin', 'M9 12L4 28M9 12l5 16M39 12l-5 16M39 12l5 16'],
    ['warm', 'M2 28h14c0 4-3 6-7 6s-7-2-7-6zM32 28h14c0 4-3 6-7 6s-7-2-7-6z'],
    ['thick', 'M24 5v38M15 43h18M8 11h32'],
  ],
} satisfies Record<string, Part>;

export type Pictogram = keyof typeof PICTOGRAMS;
