import * as v from 'valibot';

/** The words of English questions that are phrases: what stands before "a journalist's question". */
export const questionsSchema = v.strictObject({
  answering: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty()),
});
