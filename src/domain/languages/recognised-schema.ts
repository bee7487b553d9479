import * as v from 'valibot';

/** How languages of one alphabet are told apart: by the commonest words of each, which mean little and stand in every text, and by letters. */
export const recognisedSchema = v.array(
  v.strictObject({
    /** ISO 15924; an alphabet of `alphabets.json`. */
    script: v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/)),
    /** Small letters that all of them have. */
    letters: v.pipe(v.string(), v.regex(/^\p{L}+$/u)),
    languages: v.pipe(
      v.array(
        v.strictObject({
          /** BCP 47, primary subtag. */
          language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
          /** Small letters that it has beside those: a word with any other is none of its own. */
          letters: v.string(),
          /** Groups of letters that only its words hold. */
          pieces: v.optional(v.pipe(v.string(), v.regex(/^\p{Ll}{2,}(?: \p{Ll}{2,})*$/u))),
          /** Its commonest words in small letters, each once, with spaces between. */
          words: v.pipe(v.string(), v.regex(/^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u)),
        }),
      ),
      v.minLength(2),
    ),
  }),
);

export type RecognisedIn = v.InferOutput<typeof recognisedSchema>[number];
