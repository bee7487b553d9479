import { data } from './data.ts';

/** Whether a word ends in one of some endings and has a stem of three letters before it. */
export const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** ը after a consonant, ն after a vowel or before a vowel; but many words end in ն without one: surnames, adjectives, genitives. */
export const hasArticle = (word: string): boolean =>
  word.endsWith('ը') ||
  word.endsWith('նն') ||
  (word.endsWith('ն') && word.length > 3 && !data.bareEndings.some((ending) => word.endsWith(ending)));

/** The fields of an office stand in the genitive: «կրթության», «մշակույթի», «աշխատանքի». */
export const isGenitive = (word: string): boolean => word.length > 3 && (word.endsWith('ի') || word.endsWith('թյան'));

/** Whom: «նախարարին»; not «արտաքին», and not a surname in -ունի with its article. */
export const isDative = (word: string): boolean =>
  word.length > 5 && word.endsWith('ին') && !word.endsWith('ունին') && !data.adjectivesLikeDatives.includes(word);

/** A noun with an article that is no subject: when («նույն օրը»), or to what («նախարարությանը», «հանդիպմանը»). */
export const isObliqueWithArticle = (word: string): boolean =>
  data.timeNouns.includes(word) || endsIn(word, ['ությանը', 'ությանն', 'մանը', 'մանն']);

/** «չեղարկել», «գնալ»; participles look alike. */
export const isInfinitive = (word: string): boolean =>
  endsIn(word, data.infinitiveEndings) && !endsIn(word, data.notInfinitives) && !data.notInfinitives.includes(word);

/** «ազգային», «միջազգային»; but «Թուրքիային» is a dative. */
export const isAdjective = (word: string): boolean => word.endsWith('ային') && !word.endsWith('իային');

/** Where or from where: «Գորիսում», «նախարարությունից»; what follows a name without belonging to it. */
export const isWhere = (word: string): boolean => endsIn(word, ['ում', 'ից']);

/** «պատասխանելով», «հավելելով»: what is done while speaking. */
export const isConverb = (word: string): boolean => word.endsWith('լով');
