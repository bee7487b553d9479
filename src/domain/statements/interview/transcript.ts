import type { Language } from '../../languages/language.ts';
import { isNameWord } from '../../reading/capital-words.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isInCapitals } from '../../text/characters.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Labelled } from './asking-labels.ts';

/** A label is somebody's only beside another's, and every turn says something. */
const FEWEST_SPEAKERS = 2;
const FEWEST_WORDS = 3;

/**
 * "LINDQVIST: The terms are on the table. ¶ SIMONYAN: We need sixty officers. ¶ …": the labels of a talk in which nobody asks. They name
 * people, stand one right after another, and each has a sentence behind it; "Photo: …" and the items of a table are none.
 */
export function speakersLabels(read: ReadText<Language>, labelled: readonly Labelled[]): ReadonlySet<string> {
  const speakers = new Set<string>();
  labelled.forEach((one, number) => {
    const next = labelled[number + 1];
    const { key } = one;
    if (key === null || next === undefined || next.key === null || key === next.key) return;
    const takesTurns = labelled[number + 2]?.key === key;
    if (isTurn(read, one, takesTurns) && isTurn(read, next, takesTurns)) speakers.add(key).add(next.key);
  });
  return speakers.size < FEWEST_SPEAKERS ? new Set() : speakers;
}

/** `takesTurns`: one speaks again behind the other, so that a bare surname is enough. */
function isTurn(read: ReadText<Language>, { paragraph }: Labelled, takesTurns: boolean): boolean {
  const { label, words, isProse, isQuoted } = paragraph;
  if (label === null || !isProse || isQuoted) return false;
  return (
    read.isCapital(label.end) && words.last - label.end >= FEWEST_WORDS && namesPerson(read, label.name, takesTurns)
  );
}

/** A first name or an initial and a surname, or a surname in capitals. */
function namesPerson(read: ReadText<Language>, { first, last }: TokenSpan, takesTurns: boolean): boolean {
  let words = 0;
  for (let at = first; at < last; at++) {
    if (read.isPunctuation(at)) continue;
    if (!isNameWord(read, at) && !isInitial(read, at) && !read.is(at, 'title') && !read.is(at, 'role')) return false;
    words++;
  }
  return words > 1 || takesTurns || isInCapitals(read.wordsOf({ first, last }));
}

const isInitial = (read: ReadText<Language>, at: number): boolean =>
  read.isCapital(at) && read.endOf(at) - read.startOf(at) === 1;
