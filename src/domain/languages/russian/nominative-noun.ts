import * as v from 'valibot';
import data from '../../../../assets/languages/russian/nominative.json' with { type: 'json' };
import { lazily } from '../../text/lazily.ts';

const ending = v.pipe(v.string(), v.regex(/^[а-яё]+$/));
/** An ending in some case with that of the nominative; of two that fit the first in the list counts. */
const endings = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[а-яё]+ [а-яё]+$/))), v.minLength(1));
const ofAdjective = v.strictObject({ masculine: v.array(ending), feminine: v.array(ending), plural: v.array(ending) });

export const russianNominativesSchema = v.strictObject({
  genitive: endings,
  dative: endings,
  locative: endings,
  /** Nouns and towns whose locative could be that of another kind of noun: «справке», «письме», «Москве». */
  locatives: v.record(ending, ending),
  adjectives: v.strictObject({ genitive: ofAdjective, dative: ofAdjective, locative: ofAdjective }),
  /** Letters behind which -ий stands for -ый. */
  softBefore: v.array(ending),
  /** Adjectives in -ой, without it: «областной». */
  stressedStems: v.array(ending),
});

const table: v.InferOutput<typeof russianNominativesSchema> = data;
const irregular = lazily((): ReadonlyMap<string, string> => new Map(Object.entries(table.locatives)));
const rulesOf = (rows: readonly string[]): readonly (readonly string[])[] => rows.map((row) => row.split(' '));
const rules = lazily(() => ({
  genitive: rulesOf(table.genitive),
  dative: rulesOf(table.dative),
  locative: rulesOf(table.locative),
}));

/** The cases in which a source stands behind «по словам», «согласно» and «в». */
export type Oblique = 'genitive' | 'dative' | 'locative';

/** A noun of a source in the nominative, by its ending; null where that does not tell. Takes and gives lower case. */
export function nounInNominative(noun: string, oblique: Oblique): string | null {
  const known = oblique === 'locative' ? irregular().get(noun) : undefined;
  if (known !== undefined) return known;
  for (const [from = '', to = ''] of rules()[oblique])
    if (noun.endsWith(from)) return noun.slice(0, noun.length - from.length) + to;
  return null;
}

/** Whether a word has the ending of an adjective in a case: «городского», «новых». */
export const isObliqueAdjective = (word: string, oblique: Oblique): boolean =>
  Object.values(table.adjectives[oblique]).some((ofGender) => endingOf(word, ofGender) !== undefined);

const endingOf = (word: string, ofGender: readonly string[]): string | undefined =>
  ofGender.find((one) => word.length > one.length + 2 && word.endsWith(one));

/** An adjective beside a noun whose nominative is given, in the nominative: «городского» beside «суд» is «городской» or «городский». */
export function adjectiveInNominative(word: string, oblique: Oblique, noun: string): string {
  const { masculine, feminine, plural } = table.adjectives[oblique];
  if (endingOf(word, plural) !== undefined) return `${word.slice(0, -1)}е`;
  const ofWoman = endingOf(word, feminine);
  if (ofWoman !== undefined) return word.slice(0, -2) + (ofWoman === 'ней' ? 'яя' : 'ая');
  const ofMan = endingOf(word, masculine);
  if (ofMan === undefined) return word;
  const stem = word.slice(0, -ofMan.length);
  const isSoft = !ofMan.startsWith('о');
  if (/[оёе]$/.test(noun)) return stem + (isSoft ? 'ее' : 'ое');
  if (table.stressedStems.includes(stem)) return `${stem}ой`;
  return stem + (isSoft || table.softBefore.includes(stem.at(-1) ?? '') ? 'ий' : 'ый');
}
