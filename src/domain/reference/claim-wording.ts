import csto from '../../../assets/reference/csto-izvestia-2024-04/propositions.json' with { type: 'json' };
import type { Claim, ClaimWording, ReferenceModel } from './model.ts';

interface BundledWording {
  readonly [lang: string]: string | Readonly<Record<string, readonly string[]>>;
  readonly keyTerms: Readonly<Record<string, readonly string[]>>;
}

/** What readers of other languages are shown of a bundled record, by its id and `Claim.id`. */
const BUNDLED: Readonly<Record<string, Readonly<Record<string, BundledWording>>>> = { 'csto-izvestia-2024-04': csto };

/** A claim in a language: in the record's own, or as it is put beside it; null where it is not put in that language. */
export function wordingIn(claim: Claim, model: ReferenceModel, lang: string): ClaimWording | null {
  if (lang === model.lang) return claim;
  const own = claim.inLanguages?.[lang];
  if (own !== undefined) return own;
  const bundled = BUNDLED[model.id]?.[claim.id];
  const proposition = bundled?.[lang];
  return typeof proposition === 'string' ? { proposition, keyTerms: bundled?.keyTerms[lang] ?? [] } : null;
}

/** The language that texts of a language are compared with a record in: their own if every claim is put in it, else the record's. */
export const wordedLanguage = (model: ReferenceModel, lang: string): string =>
  model.claims.every((claim) => wordingIn(claim, model, lang) !== null) ? lang : model.lang;
