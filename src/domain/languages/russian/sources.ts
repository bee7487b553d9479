import { sourcesByFrames } from '../by-frames/speakers/sources.ts';
import type { LanguageText, SourceRules } from '../language.ts';
import type { NameCase } from '../name-case.ts';
import { nominativeSource } from './nominative-source.ts';
import { isPlaceInGenitive } from './places.ts';

const GENITIVE_PLURAL = /(?:ов|ев|ей|ых|их)$/;

/** The first form of the lists is the singular nominative; beside «по словам» the singular has other endings. */
const isPlural = (read: LanguageText, office: string, nameCase: NameCase): boolean =>
  nameCase === 'possessor' ? GENITIVE_PLURAL.test(office) : !read.lexicon.is(office, 'office.base');

/** Russian sources. */
export const russianSources: SourceRules = {
  ...sourcesByFrames({ isPlural, surnameNeedsVerb: true, isPlace: isPlaceInGenitive }),
  shown: nominativeSource,
};
