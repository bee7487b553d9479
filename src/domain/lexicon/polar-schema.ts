import * as v from 'valibot';

/** The shape of a language's `polarity.json`: single words, which are kept as stems; forms under `none` are kept as they stand. */
const words = v.array(v.pipe(v.string(), v.regex(/^[\p{L}\p{M}'-]{2,30}$/u)));

export const polarWordsSchema = v.strictObject({
  failing: words,
  ceasing: words,
  harming: words,
  keeping: words,
  denying: words,
  partly: words,
  wholly: words,
  excluding: words,
  accusing: words,
  none: words,
});
