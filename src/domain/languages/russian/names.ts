import type { TokenSpan } from '../../text/token-span.ts';
import { namesByFrames } from '../by-frames/speakers/names.ts';
import type { LanguageText, NameRules } from '../language.ts';
import { canBeOne, givenWords, surnameOf } from '../name-parts.ts';
import { usualSurnames } from './name-data.ts';
import { fromOblique, givenStem, likeRussianNominative, russianKey, russianNominative } from './name-forms.ts';
import { isPatronymic } from './patronymic.ts';
import { isPlaceInGenitive } from './places.ts';

/** «Рогов А. С.»: the surname stands first. */
const surnameFirst = (name: string): boolean => name.includes(' ') && /(?:^| )\p{L}\.(?:\p{L}\.)?$/u.test(name);

const keyOf = (name: string): string =>
  russianKey(surnameFirst(name) ? surnameOf(name.split(' ')[0] ?? '') : surnameOf(name));

const givenOf = (name: string): string[] =>
  surnameFirst(name) ? givenWords(`${name.split(' ').slice(1).join(' ')} ${name.split(' ')[0]}`) : givenWords(name);

/** Beside «по словам» a name stands in the genitive, but the full form that the text has elsewhere may be in any case: «с Павлом Глебовым». */
function ofPossessor(name: string): string {
  const nominative = fromOblique(name);
  return nominative === name ? russianNominative(name) : nominative;
}

const byFrames = namesByFrames({
  surnameKey: keyOf,
  shown: (name, nameCase) => (nameCase === 'possessor' ? ofPossessor(name) : fromOblique(name)),
  // Who is known by an office or as a subject stands in the nominative; beside «по словам» it is only guessed.
  likeNominative: (full, nominative, nameCase) =>
    nameCase === 'possessor' ? full : likeRussianNominative(full, nominative.split(' ').at(-1) ?? ''),
  likeliestForm: ([first = '']) => first,
  canBeSame: (one, other) => canBeOne(one, other, (short, long) => givenStem(short) === givenStem(long)),
  areCasesOfOne: (one, other) => keyOf(one) === keyOf(other),
  isPatronymic,
  isSubject: () => true,
});

/** «Южной Осетии», «Новой Зеландии»: a place is nobody, whatever office stands before it. */
function inRun(read: LanguageText, run: TokenSpan): TokenSpan | null {
  const name = byFrames.inRun(read, run);
  return name === null || isPlaceInGenitive(read.norm(name.last - 1)) ? null : name;
}

/**
 * «Тренером стал Гурген Енгибарян», «награду получит Павел Рогов»: a man's first name and a surname of a usual kind, both in the
 * nominative, name a person wherever they stand; a woman's could be a man's in the genitive.
 */
function isPlainlyNamed(read: LanguageText, name: TokenSpan): boolean {
  const given = read.norm(name.first);
  const surname = read.norm(name.last - 1);
  if (name.last - name.first < 2 || read.inMarks(name.first) || isAdjectiveOfPlace(given)) return false;
  return isUsualSurname(surname) && isMansGiven(given);
}

const isMansGiven = (given: string): boolean => /^[а-яё]{2,}[бвгджзйклмнпрстфхцчшщь]$/.test(given);

/** «Нижний», «Красный», «Северский»; but «Евгений», «Арсений». */
const isAdjectiveOfPlace = (word: string): boolean => /(?:ый|[^гс]ений|[^е]ний|ский|жий|ший)$/.test(word);

const isUsualSurname = (word: string): boolean =>
  usualSurnames.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));

const standsAlone: NameRules['standsAlone'] = (read, run, name) =>
  byFrames.standsAlone(read, run, name) || isPlainlyNamed(read, name);

/** Russian names have six cases and two genders. */
export const russianNames: NameRules = { ...byFrames, given: givenOf, inRun, standsAlone };
