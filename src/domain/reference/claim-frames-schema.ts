import * as v from 'valibot';
import { wordingsSchema } from '../lexicon/wordings-schema.ts';

const some = v.pipe(wordingsSchema, v.minLength(1));

const claimFrame = v.pipe(
  v.strictObject({
    slots: v.pipe(v.array(some), v.minLength(1), v.maxLength(4)),
    says: some,
    reverses: some,
    whole: v.optional(v.strictObject({ says: wordingsSchema, reverses: wordingsSchema })),
  }),
  v.check(({ says, reverses, whole }) => {
    const along = new Set([...says, ...(whole?.says ?? [])]);
    return ![...reverses, ...(whole?.reverses ?? [])].some((one) => along.has(one));
  }, 'says and reverses in the same words'),
);

/** The shape of a file of frames: a frame by `Claim.id`. */
export const claimFramesSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z][\w-]*$/)), claimFrame);
