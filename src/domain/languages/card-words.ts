import * as v from 'valibot';

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const words = v.array(word);

/** The words of a language that the card asks for (`card.json` in its folder of the assets), all in normal form. */
export const cardWordsSchema = v.strictObject({
  addressee: v.strictObject({
    /** After these it is named to whom something was said: "interview with". */
    leads: words,
    /** They may stand between such words and the name: "the newspaper". */
    between: words,
  }),
  /** They add something to a sentence that is whole without it: "and". */
  adding: words,
  /** They set the first half of a sentence against the second, or make it depend on it: "but", "because". */
  contrasting: words,
  /** They begin a sentence, with a capital there, without naming anybody: "Despite". */
  openers: words,
  /** The words for each number: "two". */
  numbers: v.record(v.pipe(v.string(), v.regex(/^\d{1,3}$/)), words),
});

export type CardWords = v.InferOutput<typeof cardWordsSchema>;
