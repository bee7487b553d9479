import * as v from 'valibot';
import { wordingsSchema } from './wordings-schema.ts';

/** The shape of a language's `operators.json`: wordings by how they turn what they reach (`operator-words.ts`). */
export const operatorWordsSchema = v.strictObject({
  masks: wordingsSchema,
  denials: wordingsSchema,
  inner: wordingsSchema,
  backward: wordingsSchema,
  open: wordingsSchema,
  tempers: wordingsSchema,
  rejecting: wordingsSchema,
  claimed: wordingsSchema,
  verdicts: wordingsSchema,
  withholding: wordingsSchema,
  accepting: wordingsSchema,
  confirming: wordingsSchema,
  distancing: wordingsSchema,
});
