import type { Language } from '../../languages/language.ts';
import { isNameWord } from '../../reading/capital-words.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { answersForItself, isOwnAnswer } from './answers-for-itself.ts';
import type { Turn } from './turn.ts';
import { spanOfWords, type TurnParagraph } from './turn-paragraphs.ts';

/** A name on a line of its own has so many words, and its office so many tokens. */
const NAME_WORDS = { fewest: 2, most: 4 };
const LONGEST_OFFICE = 14;
/** One name over a paragraph is a heading. */
const FEWEST = 2;

interface Named {
  readonly line: TurnParagraph;
  readonly name: TokenSpan;
  readonly said: readonly TurnParagraph[];
}

/**
 * "Ada Verrin ¶ The bridge will open in May. ¶ Jan Holt ¶ I do not believe it.": what stands under the names of two people or more, as a
 * list of definitions is printed. Portraits stand so too; in these nobody speaks of himself.
 */
export function turnsUnderNames(read: ReadText<Language>, paragraphs: readonly TurnParagraph[]): Turn[] {
  const named = namedIn(read, paragraphs);
  const people = new Set(named.map(({ name }) => read.wordsOf(name)));
  if (people.size < FEWEST) return [];
  const opening = named.flatMap(({ said }) => said.slice(0, 1));
  const own = opening.filter((one) => isOwnAnswer(read, one)).length;
  if (own * 2 < opening.length || !answersForItself(read, opening)) return [];
  return named.map(({ line, name, said }) => ({
    role: 'answers',
    asks: false,
    first: line.first,
    last: said.at(-1)?.last ?? line.last,
    words: said.map(({ words }) => spanOfWords(read, words)),
    label: name,
  }));
}

/** The names that stand alone, each with the prose under it; behind the last one only what goes on in its voice. */
function namedIn(read: ReadText<Language>, paragraphs: readonly TurnParagraph[]): Named[] {
  const named: Named[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const line = paragraphs[at] as TurnParagraph;
    const name = nameAlone(read, line);
    let end = at + 1;
    while (name !== null && isSaid(paragraphs[end])) end++;
    if (name !== null && end > at + 1) named.push({ line, name, said: paragraphs.slice(at + 1, end) });
    at = end;
  }
  const last = named.pop();
  if (last === undefined) return [];
  const foreign = last.said.findIndex(({ voice }, number) => number > 0 && voice !== 'own');
  return [...named, foreign < 0 ? last : { ...last, said: last.said.slice(0, foreign) }];
}

const isSaid = (paragraph: TurnParagraph | undefined): boolean =>
  paragraph?.isProse === true && !paragraph.asks && !paragraph.isQuoted && paragraph.label === null;

/** The name that a line consists of, with an office behind a comma or none. */
function nameAlone(read: ReadText<Language>, { words, isProse, isDashed }: TurnParagraph): TokenSpan | null {
  const { first, last } = words;
  if (isProse || isDashed || last - first > NAME_WORDS.most + LONGEST_OFFICE) return null;
  let end = first;
  let names = 0;
  for (; end < last && !read.isMark(end, ',–—'); end++) {
    if (isNameWord(read, end)) names++;
    else if (!read.isMark(end, '.')) return null;
  }
  if (names < NAME_WORDS.fewest || names > NAME_WORDS.most) return null;
  for (let at = end; at < last; at++) if (read.cueAt(at) !== null) return null;
  return { first, last: end };
}
