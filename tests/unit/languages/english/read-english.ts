import {
  factsReader,
  type SentenceFacts,
} from '../../../../src/domain/languages/english/model/features/sentence-facts.ts';
import { TAG } from '../../../../src/domain/languages/english/model/units/tags.ts';
import type { Unit } from '../../../../src/domain/languages/english/model/units/unit.ts';
import type { Language } from '../../../../src/domain/languages/language.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { readText } from '../../../../src/domain/reading/read.ts';
import type { ReadText } from '../../../../src/domain/reading/read-text.ts';
import type { Reported } from '../../../../src/domain/reading/reported-clause.ts';
import type { TokenSpan } from '../../../../src/domain/text/token-span.ts';

export const readEnglish = (text: string): ReadText<Language> => readText(text, languageFor('en'));

/** The token at which a word stands for the first time; an error where it does not. */
export function tokenOf(read: ReadText<Language>, word: string): number {
  const at = read.tokens.findIndex(({ start }) => read.text.startsWith(word, start));
  if (at < 0) throw new Error(`no "${word}" in: ${read.text}`);
  return at;
}

/** The words of some tokens, null for none. */
export const wordsIn = (read: ReadText<Language>, tokens: TokenSpan | null | undefined): string | null =>
  tokens ? read.wordsOf(tokens) : null;

/** A content and its attribution as words, parts joined by " | ". */
export function inWords(
  read: ReadText<Language>,
  { content, goesOn, cue, source }: Omit<Reported, 'foundBy'>,
): { content: string; cue: string; source: string | null } {
  const parts = goesOn === undefined ? [content] : [content, goesOn];
  return {
    content: parts.map((part) => read.wordsOf(part)).join(' | '),
    cue: read.wordsOf(cue),
    source: wordsIn(read, source),
  };
}

/** What the model looks at in a sentence of a text, the first one unless told. */
export function factsIn(text: string, number = 0): SentenceFacts {
  const read = readEnglish(text);
  return factsReader(read, read.sentences)(number);
}

export const unitsIn = (text: string, number = 0): readonly Unit[] => factsIn(text, number).units;

const NAMES = new Map(Object.entries(TAG).map(([name, tag]) => [tag, name] as const));

/** The tags of a sentence's units by name, parted by spaces. */
export const tagsIn = (text: string, number = 0): string =>
  unitsIn(text, number)
    .map(({ tag }) => NAMES.get(tag))
    .join(' ');

/** The unit at which a word stands for the first time; an error where it does not. */
export function unitOf(text: string, word: string, number = 0): number {
  const at = unitsIn(text, number).findIndex(({ start }) => text.startsWith(word, start));
  if (at < 0) throw new Error(`no "${word}" in: ${text}`);
  return at;
}
