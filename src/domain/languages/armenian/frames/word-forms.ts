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

/** Whom: «նախարարին»; not «արտաքին». */
export const isDative = (word: string): boolean =>
  word.length > 5 && word.endsWith('ին') && !data.adjectivesLikeDatives.includes(word);

/** «ազգային», «միջազգային»; but «Թուրքիային» is a dative. */
export const isAdjective = (word: string): boolean => word.endsWith('ային') && !word.endsWith('իային');

/** Where or from where: «Գորիսում», «նախարարությունից»; what follows a name without belonging to it. */
export const isWhere = (word: string): boolean => endsIn(word, ['ում', 'ից']);

/** «պատասխանելով», «հավելելով»: what is done while speaking. */
export const isConverb = (word: string): boolean => word.endsWith('լով');
