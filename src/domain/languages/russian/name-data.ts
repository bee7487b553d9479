import * as v from 'valibot';
import data from '../../../../assets/languages/russian/names.json' with { type: 'json' };

const ending = v.pipe(v.string(), v.regex(/^[а-яё]+$/));
const name = v.pipe(v.string(), v.regex(/^[А-ЯЁ][а-яё]+$/));

export const russianNamesSchema = v.strictObject({
  /** Case endings of surnames; of two that fit the first in the list is taken off, so the longer stand first. */
  surnameEndings: v.array(ending),
  /** Of fathers' names between first name and surname, in the cases that sources stand in. */
  patronymicEndings: v.array(ending),
  /** Genitives of first names whose stem loses or changes its vowel, with their nominatives. */
  irregularGenitives: v.record(name, name),
  /** The same for the instrumental and the dative: «Павлом», «Льву». */
  irregularObliques: v.record(name, name),
  /** First names of women that have one form: «Заруи». */
  indeclinable: v.array(name),
  /** Short surnames that end in -а or -я in the nominative: «Дюма». */
  surnamesInA: v.array(name),
  /** First names of men in the nominative that end as the instrumental does: «Андрей». */
  givenLikeInstrumental: v.array(name),
  /** Endings of surnames in the nominative by which they are known wherever they stand. */
  usualSurnames: v.array(ending),
  /** Surnames in -ой, by what stands before it: «Святой». */
  stressedStems: v.array(ending),
});

export const surnameEndings: readonly string[] = data.surnameEndings;
export const patronymicEndings: readonly string[] = data.patronymicEndings;
export const irregularGenitives: Readonly<Record<string, string>> = data.irregularGenitives;
export const irregularObliques: Readonly<Record<string, string>> = data.irregularObliques;
export const indeclinable: readonly string[] = data.indeclinable;
export const surnamesInA: readonly string[] = data.surnamesInA;
export const givenLikeInstrumental: readonly string[] = data.givenLikeInstrumental;
export const stressedStems: readonly string[] = data.stressedStems;
export const usualSurnames: readonly string[] = data.usualSurnames;
