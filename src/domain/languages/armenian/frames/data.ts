import * as v from 'valibot';
import json from '../../../../../assets/languages/armenian/frames.json' with { type: 'json' };

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(12))), v.minLength(1));

/** The lists of `assets/languages/armenian/frames.json`; words and endings in lower case. */
export const armenianFrameSchema = v.strictObject({
  /** Words that end in ն without an article: surnames, nouns, genitives, adjectives. */
  bareEndings: words,
  /** Forms that no word left of a source's head can have: locative, ablative, dative, converbs, plurals with an article. */
  foreignEndings: words,
  /** Adjectives that end as datives do. */
  adjectivesLikeDatives: words,
});

export const data: v.InferOutput<typeof armenianFrameSchema> = json;
