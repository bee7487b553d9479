import * as v from 'valibot';

/** One word of a wording: by its stem, `begin*`, `=form`, `@entity` or `@+kind`; `~` is a gap and `*` any word. */
const PART = /^(?:~|\*|@\+?[a-z][a-z0-9-]*|=[\p{L}\p{M}\p{N}'’-]+|[\p{L}\p{M}\p{N}'’-]+\*?)$/u;

/** Words with one space between them, as `comparison/frames/wording.ts` reads them. A gap or any word has words on both sides. */
const wordingSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(80),
  v.check((written) => isWording(written), 'is no wording'),
);

function isWording(written: string): boolean {
  const parts = written.split(' ');
  const isLoose = (part: string | undefined): boolean => part === '~' || part === '*';
  return (
    parts.every((part) => PART.test(part)) &&
    !isLoose(parts[0]) &&
    !isLoose(parts.at(-1)) &&
    parts.every((part, at) => part !== '~' || parts[at + 1] !== '~')
  );
}

/** Wordings of which none is written twice. */
export const wordingsSchema = v.pipe(
  v.array(wordingSchema),
  v.maxLength(800),
  v.check((list) => new Set(list).size === list.length, 'says a wording twice'),
);
