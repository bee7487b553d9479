import * as v from 'valibot';
import data from '../../../../assets/languages/russian/places.json' with { type: 'json' };
import { lazily } from '../../text/lazily.ts';
import { normalForm } from '../../text/tokens.ts';

const words = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[а-яё-]+$/))), v.minLength(1));

export const russianPlacesSchema = v.strictObject({
  /** Ends of places' names in the genitive that no surname has in the nominative: «Армении», «Казахстана», «Петербурга». */
  genitiveEndings: words,
  /** Other countries, regions and cities, in the genitive. */
  genitives: words,
});

const genitives = lazily((): ReadonlySet<string> => new Set(data.genitives.map(normalForm)));

/** «президент Грузии», «мэр Москвы»: the genitive of a place, which is nobody's name. Takes a normal form. */
export const isPlaceInGenitive = (word: string): boolean =>
  genitives().has(word) ||
  data.genitiveEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
