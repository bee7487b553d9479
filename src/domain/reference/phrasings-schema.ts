import * as v from 'valibot';
import { PHRASING_KINDS, type PhrasingKind } from './phrasings.ts';
import { inEachLanguage } from './record-languages-schema.ts';

/** The shape of a file of phrasings: any number of claims, each with its sentences of every kind in each language. */
const sentence = v.pipe(v.string(), v.minLength(8), v.maxLength(400));
const byLanguage = inEachLanguage(v.pipe(v.array(sentence), v.maxLength(400)));
const terms = v.record(
  v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
);

const ofEachKind = Object.fromEntries(PHRASING_KINDS.map((kind) => [kind, byLanguage])) as Record<
  PhrasingKind,
  typeof byLanguage
>;

const claim = v.strictObject({
  about: v.pipe(v.array(v.string()), v.maxLength(10)),
  terms,
  termsRu: terms,
  termsHy: terms,
  ...ofEachKind,
});

export const phrasingsFileSchema = v.strictObject({
  claims: v.optional(v.record(v.string(), claim)),
  elsewhere: v.optional(byLanguage),
});

/** A file of phrasings as it stands on disk. */
export type PhrasingsFile = v.InferOutput<typeof phrasingsFileSchema>;
