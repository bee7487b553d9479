import type { Gender, GenderRules } from '../language.ts';

/** Endings of women's surnames; those of foreigners may stand in Latin letters. */
const WOMAN = /(?:[oe]va|skaya|[оеё]ва|ская|цкая)$/;
const MAN = /(?:[оеё]в|ский|цкий)$/;

/** First names of men end in a consonant; those of women that do so are in the lexicon's list. */
const MAN_GIVEN = /^[а-яё]{2,}[бвгджзйклмнпрстфхцчшщ]$/;

function genderOfName(given: string, surname: string): Gender | null {
  if ((given.length > 2 && /[aая]$/.test(given)) || WOMAN.test(surname)) return 'woman';
  return MAN.test(surname) || MAN_GIVEN.test(given) ? 'man' : null;
}

/** A verb of saying in the past has the gender of who says it: «сказала», «поделилась», «сказал», «поделился». */
function genderOfVerb(verb: string): Gender | null {
  if (/(?:ла|лась)$/.test(verb)) return 'woman';
  return /(?:[аеёиоуыя]л|лся)$/.test(verb) ? 'man' : null;
}

/** Russian tells a woman from a man by first names, surnames, verbs and pronouns. */
export const russianGender: GenderRules = {
  ofName: genderOfName,
  ofVerb: genderOfVerb,
  isInPronouns: true,
  isUnsureByEnding: false,
};
