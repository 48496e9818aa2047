/** What hangs in the streets in May: poster and banners, from content/outreach/campaign.yaml. */
import data from '#content/outreach/campaign.yaml';
import { messages, type Message } from './messages';

const { occasion, poster, banner } = data as {
  occasion: string;
  poster: { theme: string; messages: string[] };
  banner: { longest: number };
};

function byId(id: string): Message {
  const message = messages.find((candidate) => candidate.id === id);
  if (!message) throw new RangeError(`content/outreach/campaign.yaml: no message "${id}"`);
  return message;
}

export { occasion };
export const posterTheme = byId(poster.theme);
export const posterMessages = poster.messages.map(byId);

/** The messages short enough to be read from a passing motorbike, each wording once. */
export const banners = messages.filter(
  ({ text }, index) => text.length <= banner.longest && messages.findIndex((other) => other.text === text) === index,
);

/** Papers of the campaign, with their printable pages. */
export const POSTER = '/to-roi/truyen-thong/thang-5/ap-phich/';
export const BANNERS = '/to-roi/truyen-thong/thang-5/bang-ron/';
export const STREAMERS = '/to-roi/truyen-thong/thang-5/phuon/';
export const SIX_CODES = '/to-roi/truyen-thong/sau-ma-qr/a4/';
export const QUIZ_CARDS = '/to-roi/truyen-thong/do-vui/the/';
export const QUIZ_ANSWERS = '/to-roi/truyen-thong/do-vui/dap-an/';
export const RUMOUR_CARDS = '/to-roi/truyen-thong/tin-don/a6/';
export const MONTH_CARD = '/to-roi/truyen-thong/the-gom-thang/a5/';
export const STICKERS = '/to-roi/truyen-thong/nhan-ma-qr/a4/';
