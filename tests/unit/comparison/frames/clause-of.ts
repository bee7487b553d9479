import { type ClauseWord, clauseWords } from '../../../../src/domain/comparison/frames/clause-words.ts';
import { operatorsIn } from '../../../../src/domain/comparison/frames/operators.ts';
import { Reach, type TurnedPredicate } from '../../../../src/domain/comparison/frames/reach.ts';
import { WordingIndex } from '../../../../src/domain/comparison/frames/wording-index.ts';
import { countedWordsIn } from '../../../../src/domain/comparison/passage/counted-words.ts';
import { viewOf } from '../../../../src/domain/comparison/passage/record-view.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { ownRecord } from '../an-own-record.ts';

/** The words of a sentence about the invented union of ports. */
export const clauseOf = (sentence: string, lang = 'en'): ClauseWord[] =>
  clauseWords(countedWordsIn(sentence), sentence, 0, viewOf(ownRecord, lang));

/** The words by which a wording is found in a sentence; empty where it is not. */
export function foundBy(wording: string, sentence: string, lang = 'en'): string[][] {
  const index = new WordingIndex<string>();
  index.add(wording, wording);
  const words = clauseOf(sentence, lang);
  return index.matches(words).map(({ places }) => places.map((at) => words[at]?.norm ?? ''));
}

/** On which side a predicate comes out in a sentence: 1 as it stands, -1 turned round; a sign for each time it is found. */
export const signsOf = (predicate: string, sentence: string, lang = 'en'): number[] =>
  turnedIn(predicate, sentence, lang).map(({ side }) => side);

/** Whether what a predicate says is not asserted; an answer for each time it is found. */
export const heldBack = (predicate: string, sentence: string, lang = 'en'): boolean[] =>
  turnedIn(predicate, sentence, lang).map(({ isUnasserted }) => isUnasserted);

function turnedIn(predicate: string, sentence: string, lang: string): TurnedPredicate[] {
  const index = new WordingIndex<1 | -1>();
  index.add(predicate, 1);
  const words = clauseOf(sentence, lang);
  const language = languageFor(lang);
  const reach = new Reach(words, operatorsIn(words, language), language);
  return reach.turned(index.matches(words));
}
