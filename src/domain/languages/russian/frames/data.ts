import * as v from 'valibot';
import json from '../../../../../assets/languages/russian/frames.json' with { type: 'json' };

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(12))), v.minLength(1));

/** The lists of `assets/languages/russian/frames.json`; words and endings in lower case. */
export const russianFrameSchema = v.strictObject({
  /** «Урсула фон Лаэр», «Омар бен Саид»: a small word between two names. */
  nameParticles: words,
  /** Adjectives open the name of a place or a body, not of a person: «Саудовской Аравии», «Большая игра». */
  placeAdjectiveEndings: words,
  /** Adjectives and participles in the nominative: «главный», «выступавшие». */
  nominativeAdjectiveEndings: words,
  /** Verbs and short adjectives in the plural: «сообщили», «считают», «уверены». */
  pluralVerbEndings: words,
  /** Converbs that open a clause of their own: «отвечая на …», «комментируя …». */
  clauseConverbEndings: words,
  /** Verbs in the past, the present and the infinitive. */
  verbEndings: words,
});

export const data: v.InferOutput<typeof russianFrameSchema> = json;

/** Whether a word ends in one of some endings. */
export const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));
