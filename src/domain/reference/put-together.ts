import {
  type ByLanguage,
  type ClaimPhrasings,
  PHRASING_KINDS,
  type PhrasingKind,
  type Phrasings,
} from './phrasings.ts';
import type { PhrasingsFile } from './phrasings-schema.ts';

/** Puts files together that are known to be sound. A claim may have its sentences in several files. */
export function putTogether(files: readonly PhrasingsFile[]): Phrasings {
  const claims = new Map<string, ClaimPhrasings>();
  let elsewhere: ByLanguage = {};
  for (const file of files) {
    elsewhere = joined(elsewhere, file.elsewhere ?? {});
    for (const [id, raw] of Object.entries(file.claims ?? {})) {
      const { terms: en, termsRu: ru, termsHy: hy, ...rest } = raw;
      const claim = { ...rest, terms: { en, ru, hy } };
      const known = claims.get(id);
      claims.set(id, known === undefined ? claim : merged(known, claim));
    }
  }
  return { claims, elsewhere };
}

/** What two files say of one claim. */
const merged = (known: ClaimPhrasings, more: ClaimPhrasings): ClaimPhrasings => ({
  ...ofEachKind((kind) => joined(known[kind], more[kind])),
  about: [...new Set([...known.about, ...more.about])],
  terms: Object.fromEntries(
    Object.keys(more.terms).map((lang) => [lang, { ...known.terms[lang], ...more.terms[lang] }]),
  ),
});

const ofEachKind = <Value>(make: (kind: PhrasingKind) => Value): Record<PhrasingKind, Value> =>
  Object.fromEntries(PHRASING_KINDS.map((kind) => [kind, make(kind)])) as Record<PhrasingKind, Value>;

/** The sentences of both in each language, the known ones first. */
const joined = (known: ByLanguage, more: ByLanguage): ByLanguage => ({
  ...known,
  ...Object.fromEntries(Object.entries(more).map(([lang, list]) => [lang, [...(known[lang] ?? []), ...list]])),
});
