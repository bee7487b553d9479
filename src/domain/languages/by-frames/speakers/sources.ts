import { isFunctionWord } from '../../../reading/function-words.ts';
import type { LanguageText, NamePlace, SourceRules } from '../../language.ts';
import type { NameCase } from '../../name-case.ts';
import { withoutOwner } from '../../without-owner.ts';
import { descriptionByFrames } from './description.ts';
import { partsByFrames } from './source-parts.ts';

/** What a language says itself of its sources. */
export interface FramedSources {
  /** Whether an office in normal form is a plural beside a cue that takes a source in some case. */
  isPlural(read: LanguageText, office: string, nameCase: NameCase): boolean;
  /** Whether a surname alone is a subject only before a word like a verb, since other words may begin with a capital too. */
  readonly surnameNeedsVerb: boolean;
  /** Whether a capital word behind an office is a place in the genitive, not its holder's name; takes a normal form. */
  readonly isPlace?: (word: string) => boolean;
  /** Whether a normal form may be an adjective, which with a capital belongs to the noun behind it. */
  readonly isAdjective?: (word: string) => boolean;
  /** A word of a body's name in lower case without the endings of its cases. */
  readonly bodyStem?: (word: string) => string;
}

export function sourcesByFrames(own: FramedSources): SourceRules {
  const { isPlural, surnameNeedsVerb, isPlace, isAdjective, bodyStem = (word: string): string => word } = own;
  return {
    whole: (_, source) => source,
    mention: (_, source) => source,
    parts: (read, source) => partsByFrames(read, source, isPlace, isAdjective),
    description: (read, source, nameCase) =>
      descriptionByFrames(read, source, (_, office) => isPlural(read, office, nameCase)),
    shown: withoutOwner,
    isAbout: (read, first, named) =>
      isSubject(first, named) && (named.isFull || !surnameNeedsVerb || isVerbLike(read, named.last)),
    standsForBody: (read, { first, last }) => last - first === 1 && read.is(first, 'role.body'),
    bodyAtHead: () => null,
    bodyKey: (name) => name.toLowerCase().split(' ').map(bodyStem).join(' '),
  };
}

/** An office in its base form makes a name a subject; else it heads its sentence. */
const isSubject = (first: number, { at, isFull, hasOffice }: NamePlace): boolean =>
  at === first || (isFull && hasOffice);

const isVerbLike = (read: LanguageText, at: number): boolean =>
  read.isWord(at) && !read.isCapital(at) && !isFunctionWord(read, at);
