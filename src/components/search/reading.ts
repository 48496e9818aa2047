/** What somebody who typed this may be looking for: slips put right, the site's own words beside theirs. */
import { putRight, type Vocabulary } from './vocabulary';
import { plain, wordsOf } from './words';

export interface Synonym {
  say: readonly string[];
  mean: string;
}

/** Words that ask, not name: "đóng bao nhiêu", "là gì". Whole phrases first, because syllables alone mean other things. */
const ASKING =
  / (bao nhieu tien|bao nhieu|the nao|nhu the|lam sao|lam the nao|khi nao|bao gio|o dau|co duoc|duoc khong|co khong|phai khong|hay khong|la gi|cho toi hoi|toi muon|cho hoi)(?= )/g;
const ASKING_WORDS = new Set(
  'tôi em mình có được không ko k dc là thì nào gì sao như muốn hỏi bị và'.split(' ').flatMap((word) => [word, plain(word)]),
);

/** Plain words in order, as somebody may mean them; the closest to what was typed first, without repeats. */
export function readingsOf(query: string, vocabulary: Vocabulary, synonyms: readonly Synonym[], common: readonly string[]): string[][] {
  // What editors say people write, as "app" or "shopee", is no slip, though no page has it.
  const said = new Set(synonyms.flatMap(({ say }) => say.flatMap((phrase) => wordsOf(phrase).map(plain))));
  const written = wordsOf(query);
  const typed = written.flatMap((word) => (said.has(plain(word)) ? [plain(word)] : putRight(plain(word), vocabulary, common)));
  // "tối thiểu" and "xã hội" ask nothing: with their marks they are not "tôi" and "hỏi".
  const meaning = new Set(written.filter((word) => !ASKING_WORDS.has(word)).map(plain));
  const sentence = ` ${typed.join(' ')} `;
  const meant = synonyms.flatMap(({ say, mean }) => {
    const found = say.map((phrase) => ` ${plain(phrase)} `).find((phrase) => sentence.includes(phrase));
    return found ? [sentence.replace(found, ` ${plain(mean)} `)] : [];
  });
  const readings = [sentence, ...meant].map((one) => withoutAsking(one, meaning));
  return readings.filter((words, index) => readings.findIndex((other) => other.join() === words.join()) === index);
}

/** So few words are a name, not a question: the "co" of "luong co so" is no "có". */
const NAME = 3;

/** Drops the asking words, unless they were typed with other marks and so mean something, or nothing else was typed. */
function withoutAsking(sentence: string, meaning: ReadonlySet<string>): string[] {
  const words = (text: string) => text.split(' ').filter(Boolean);
  const asked = words(sentence.replace(ASKING, ''));
  const rest = asked.length > NAME ? asked.filter((word) => !ASKING_WORDS.has(word) || meaning.has(word)) : asked;
  return rest.length > 0 ? rest : words(sentence);
}
