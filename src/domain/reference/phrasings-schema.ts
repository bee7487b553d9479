import * as v from 'valibot';
import type { ByLanguage, ClaimPhrasings, Phrasings } from './phrasings.ts';

/** The shape of a file of phrasings: any number of claims, each with its sentences in English, Russian and Armenian. */
const sentence = v.pipe(v.string(), v.minLength(8), v.maxLength(400));
const sentences = v.pipe(v.array(sentence), v.maxLength(400));
const byLanguage = v.strictObject({ en: sentences, ru: sentences, hy: sentences });
const terms = v.record(
  v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
);

const claim = v.strictObject({
  about: v.pipe(v.array(v.string()), v.maxLength(10)),
  terms,
  termsRu: terms,
  termsHy: terms,
  restates: byLanguage,
  departs: byLanguage,
  extends: byLanguage,
  traps: byLanguage,
});

export const phrasingsFileSchema = v.strictObject({
  claims: v.optional(v.record(v.string(), claim)),
  elsewhere: v.optional(byLanguage),
});

export type LoadedPhrasings =
  | { readonly ok: true; readonly phrasings: Phrasings }
  | { readonly ok: false; readonly where: string; readonly reason: string };

/** A file of phrasings as it stands on disk. */
export type PhrasingsFile = v.InferOutput<typeof phrasingsFileSchema>;

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

/** Puts files together that are known to be sound. A claim may have its sentences in several files. */
export function putTogether(files: readonly PhrasingsFile[]): Phrasings {
  const claims = new Map<string, ClaimPhrasings>();
  const elsewhere: Record<string, string[]> = {};
  for (const file of files) {
    for (const [lang, list] of Object.entries(file.elsewhere ?? {}))
      elsewhere[lang] = [...(elsewhere[lang] ?? []), ...list];
    for (const [id, raw] of Object.entries(file.claims ?? {})) {
      const { terms: en, termsRu: ru, termsHy: hy, ...rest } = raw;
      claims.set(id, merged(claims.get(id), { ...rest, terms: { en, ru, hy } }));
    }
  }
  return { claims, elsewhere };
}

function merged(known: ClaimPhrasings | undefined, more: ClaimPhrasings): ClaimPhrasings {
  if (known === undefined) return more;
  const both = (name: 'restates' | 'departs' | 'extends' | 'traps'): ByLanguage =>
    Object.fromEntries(
      Object.keys(more[name]).map((lang) => [lang, [...(known[name][lang] ?? []), ...(more[name][lang] ?? [])]]),
    );
  return {
    about: [...new Set([...known.about, ...more.about])],
    terms: Object.fromEntries(
      Object.keys(more.terms).map((lang) => [lang, { ...known.terms[lang], ...more.terms[lang] }]),
    ),
    restates: both('restates'),
    departs: both('departs'),
    extends: both('extends'),
    traps: both('traps'),
  };
}
