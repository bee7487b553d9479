import * as v from 'valibot';

const code = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

/** The alphabets that tell languages apart; where two are used as often, the earlier one counts. */
export const alphabetsSchema = v.array(
  v.strictObject({
    /** ISO 15924. */
    script: v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/)),
    /** First and last letter of each stretch of it. */
    ranges: v.pipe(v.array(v.pipe(v.string(), v.length(2))), v.minLength(1)),
    /** The language of a text in it that nobody says more about. */
    language: code,
    /** Other languages written in it; absent where any may be that is no other alphabet's first one. */
    others: v.optional(v.array(code)),
  }),
);

export type Alphabet = v.InferOutput<typeof alphabetsSchema>[number];
