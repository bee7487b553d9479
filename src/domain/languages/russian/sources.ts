import { sourcesByFrames } from '../by-frames/speakers/sources.ts';
import type { LanguageText, NamePlace, SourceParts, SourceRules } from '../language.ts';
import type { NameCase } from '../name-case.ts';
import { caseOf, nominativeSource } from './nominative-source.ts';
import { isPlaceInGenitive } from './places.ts';

const GENITIVE_PLURAL = /(?:ов|ев|ей|ых|их)$/;

/** The first form of the lists is the singular nominative; beside «по словам» the singular has other endings. */
const isPlural = (read: LanguageText, office: string, nameCase: NameCase): boolean =>
  nameCase === 'possessor' ? GENITIVE_PLURAL.test(office) : !read.lexicon.is(office, 'office.base');

const NOBODY: SourceParts = { name: null, role: null, organisation: null };

/** «Норвинского», «Верхней», «Счётная»: an adjective in any case. */
const ADJECTIVE = /(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|ом|ем|ей)$/;

/** «министерстве», «министерство»; «компания», «компанией». */
const BODY_ENDING = /(?:ом|ем|ой|ей|[аеоуыиюяйь])$/;
const SHORTEST_STEM = 4;

function bodyStem(word: string): string {
  const stem = word.replace(BODY_ENDING, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

const byFrames = sourcesByFrames({
  isPlural,
  surnameNeedsVerb: true,
  isPlace: isPlaceInGenitive,
  isAdjective: (word) => ADJECTIVE.test(word),
  bodyStem,
});

const VERB_IN_PAST = /(?:л|ла|лся|лась)$/;

/** «Тренером стал | Рогов», «Победила | Анна Рогова»: a full name right behind a verb of its gender is the subject. */
function followsVerb(read: LanguageText, { at, isFull, from }: NamePlace): boolean {
  return (
    isFull && from === at && read.isWord(at - 1) && !read.isCapital(at - 1) && VERB_IN_PAST.test(read.norm(at - 1))
  );
}

/** Russian sources. */
export const russianSources: SourceRules = {
  ...byFrames,
  // «в Ереване считают», «в Белом доме сообщили»: nobody stands behind «в» by name.
  parts: (read, source) => (caseOf(read, source.first) === 'locative' ? NOBODY : byFrames.parts(read, source)),
  shown: nominativeSource,
  isAbout: (read, first, named) => byFrames.isAbout(read, first, named) || followsVerb(read, named),
};
