import * as v from 'valibot';
import type { Phrasings } from '../../src/domain/reference/phrasings.ts';
import { type PhrasingsFile, phrasingsFileSchema } from '../../src/domain/reference/phrasings-schema.ts';
import { putTogether } from '../../src/domain/reference/put-together.ts';

export type LoadedPhrasings =
  | { readonly ok: true; readonly phrasings: Phrasings }
  | { readonly ok: false; readonly where: string; readonly reason: string };

/** Puts files of phrasings together, or says which place is broken. */
export function loadPhrasings(files: readonly unknown[]): LoadedPhrasings {
  const checked: PhrasingsFile[] = [];
  for (const file of files) {
    const parsed = v.safeParse(phrasingsFileSchema, file, { abortEarly: true });
    if (!parsed.success)
      return { ok: false, where: v.getDotPath(parsed.issues[0]) ?? 'the file', reason: parsed.issues[0].message };
    checked.push(parsed.output);
  }
  return { ok: true, phrasings: putTogether(checked) };
}
