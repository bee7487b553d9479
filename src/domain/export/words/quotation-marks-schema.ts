import * as v from 'valibot';

/** What opens and what closes: one mark, in French with the thin space that belongs to it. */
const pair = v.tuple([v.pipe(v.string(), v.regex(/^\S\s?$/)), v.pipe(v.string(), v.regex(/^\s?\S$/))]);

/** The marks that a language is printed with, by its BCP 47 primary subtag; `und` stands for every other one. */
export const quotationMarksSchema = v.objectWithRest(
  { und: v.strictObject({ outer: pair, inner: pair }) },
  v.strictObject({ outer: pair, inner: pair }),
);

export type QuotationMarks = v.InferOutput<typeof quotationMarksSchema>;
