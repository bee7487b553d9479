import { sourcesByFrames } from '../by-frames/speakers/sources.ts';
import type { LanguageText, SourceParts, SourceRules } from '../language.ts';
import type { NameCase } from '../name-case.ts';
import { caseOf, nominativeSource } from './nominative-source.ts';
import { isPlaceInGenitive } from './places.ts';

const GENITIVE_PLURAL = /(?:ов|ев|ей|ых|их)$/;

/** The first form of the lists is the singular nominative; beside «по словам» the singular has other endings. */
const isPlural = (read: LanguageText, office: string, nameCase: NameCase): boolean =>
  nameCase === 'possessor' ? GENITIVE_PLURAL.test(office) : !read.lexicon.is(office, 'office.base');

const NOBODY: SourceParts = { name: null, role: null, organisation: null };

const byFrames = sourcesByFrames({ isPlural, surnameNeedsVerb: true, isPlace: isPlaceInGenitive });

/** Russian sources. */
export const russianSources: SourceRules = {
  ...byFrames,
  // «в Ереване считают», «в Белом доме сообщили»: nobody stands behind «в» by name.
  parts: (read, source) => (caseOf(read, source.first) === 'locative' ? NOBODY : byFrames.parts(read, source)),
  shown: nominativeSource,
};
