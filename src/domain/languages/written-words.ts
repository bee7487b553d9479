import type { CardWords } from './card-words.ts';

/** The words by which a model's own sentences are read: what opens one without naming anybody, and what counts. */
export interface WrittenWords {
  readonly openers: ReadonlySet<string>;
  /** Digits by the word for them: "two" is "2". */
  readonly numbers: ReadonlyMap<string, string>;
}

type Read = () => Promise<{ readonly default: CardWords }>;

/** Each a file of its own, read when it is wanted: the popup comes without them. */
const CARDS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['en', () => import('../../../assets/languages/english/card.json', { with: { type: 'json' } })],
  ['ru', () => import('../../../assets/languages/russian/card.json', { with: { type: 'json' } })],
  ['hy', () => import('../../../assets/languages/armenian/card.json', { with: { type: 'json' } })],
]);

const NONE: WrittenWords = { openers: new Set(), numbers: new Map() };

/** Those of a language, by its code (BCP 47, primary subtag); none where it has no rules, or its file can't be read. */
export async function writtenWordsOf(code: string): Promise<WrittenWords> {
  const card = await CARDS.get(code)?.().catch(() => undefined);
  return card === undefined ? NONE : wordsFrom(card.default);
}

const wordsFrom = ({ openers, numbers }: CardWords): WrittenWords => ({
  openers: new Set(openers),
  numbers: new Map(Object.entries(numbers).flatMap(([digits, words]) => words.map((word) => [word, digits] as const))),
});
