/** The agency's messages, word for word, with where they come from. */
import data from '#content/outreach/messages.yaml';

export interface Message {
  id: string;
  /** Key of `sources`. */
  source: string;
  /** Key of `themes`. */
  theme: string;
  text: string;
  /** The theme of a year's campaign rather than one of its messages. */
  slogan?: boolean;
}

export const { messages, sources, themes } = data as {
  messages: Message[];
  sources: Record<string, string>;
  themes: Record<string, string>;
};

/** The square picture of a script, drawn from the words on its page. */
export function scriptPicture(id: string): string {
  return `/truyen-thong/kich-ban/${id}.png`;
}

/** The square picture of a message; written by the second half of the build. */
export function messagePicture(id: string): string {
  return `/truyen-thong/thong-diep/${id}.png`;
}
