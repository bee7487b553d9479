import * as v from 'valibot';

/** The shape of a language's `stem.json` where endings are only cut: by what they are endings of, in small letters. */
export const endingsSchema = v.record(v.string(), v.array(v.pipe(v.string(), v.regex(/^\p{Ll}+$/u))));
