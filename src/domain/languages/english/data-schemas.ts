import * as v from 'valibot';

/** Shapes of the data that English rules read beside their lexicon (`assets/languages/english/`). */

const word = v.pipe(v.string(), v.regex(/^[a-z']+$/));
const words = v.array(word);

/** Words of closed classes that are told by their form, by the tag they get. */
export const closedFormsSchema = v.strictObject({
  that: words,
  whether: words,
  to: words,
  of: words,
  and: words,
  but: words,
  not: words,
  be: words,
  have: words,
  do: words,
  wh: words,
});
export type ClosedForms = v.InferOutput<typeof closedFormsSchema>;

/** Words in the notation of the lexicon ("den|y|ies|ied|ying"), by what they do to the words beside them (`model/units/stance.ts`). */
const notations = v.array(v.pipe(v.string(), v.regex(/^[a-z']+(?:\|[a-z]*)*$/)));
export const stanceWordsSchema = v.strictObject({
  asserts: notations,
  saysNothing: notations,
  nobody: notations,
  negates: notations,
  refuses: notations,
  gives: notations,
  accuses: notations,
  wishes: notations,
  calls: notations,
  writes: notations,
});
export type StanceWords = v.InferOutput<typeof stanceWordsSchema>;

/** What names of agencies, papers and stations end with; bodies known by their initials, which speak for themselves. */
export const outletsSchema = v.strictObject({ nameEndings: words, bodies: words });
export type OutletNames = v.InferOutput<typeof outletsSchema>;

/**
 * Abbreviations that can end a sentence, without their last dot: hours, companies, "and so on", and what stands behind a name; letters with
 * dots between them ("u.s") can as well.
 */
const dotted = v.array(v.pipe(v.string(), v.regex(/^[a-z.]+$/)));
export const abbreviationsSchema = v.strictObject({
  clock: dotted,
  companies: dotted,
  closing: dotted,
  within: dotted,
});
export type Abbreviations = v.InferOutput<typeof abbreviationsSchema>;

/** Words by which the predicate of a sentence is told (`predicate.ts`). */
export const predicateWordsSchema = v.strictObject({
  copulas: words,
  modals: words,
  plans: words,
  takes: words,
  taken: words,
  saysLittle: words,
  between: words,
});

/** Endings of verbs by the form they make, the longest of a form first. */
export const verbEndingsSchema = v.strictObject({ ing: words, past: words, s: words });
export type VerbEndings = v.InferOutput<typeof verbEndingsSchema>;

/** Forms of the past by their verb. */
export const irregularVerbsSchema = v.record(word, words);
export type IrregularVerbs = v.InferOutput<typeof irregularVerbsSchema>;

/** Words with what they can be: parts of speech, field of the verb, field of the noun, frames ("vn:comm:pers:17"); see `packed-words.ts`. */
export const wordsSchema = v.strictObject({
  classes: v.array(v.pipe(v.string(), v.regex(/^[nvar]+:[a-z]{0,4}:[a-z]{0,4}:\d*$/))),
  words: v.pipe(v.string(), v.regex(/^(?:[A-Z][a-z]*)*$/)),
  of: v.string(),
});
export type PackedWords = v.InferOutput<typeof wordsSchema>;

/** Suffixes by what stands in their stead, for each step of the stemmer in the order in which they are tried. */
const suffixes = v.record(word, v.pipe(v.string(), v.regex(/^[a-z]*$/)));
export const stemSuffixesSchema = v.strictObject({ double: suffixes, single: suffixes, last: suffixes });
export type StemSuffixes = v.InferOutput<typeof stemSuffixesSchema>;
