import { phrasingsOf } from '../reference/bundled-phrasings.ts';
import type { ReferenceModel } from '../reference/model.ts';
import { askedForms, sharedForms } from './features-of-terms.ts';
import { namesOf } from './names.ts';
import { type Terms, termsOf } from './terms.ts';

/** What a pattern sentence stands for: a relation to its claim, or nothing on record. */
export const KINDS = ['restates', 'extends', 'departs', 'traps'] as const;
export type Kind = (typeof KINDS)[number];

export interface Prototype {
  /** Index into `ReferenceModel.claims`; -1 for a sentence that no claim is about. */
  readonly claim: number;
  readonly kind: Kind;
  readonly text: string;
  readonly terms: Terms;
}

/** A form's weight (inverse document frequency) and the sentences that have it. */
export interface Posting {
  readonly weight: number;
  readonly of: Int32Array;
  /** How much of a word the form is in each, and its share of the whole sentence, to which weights and length have been applied. */
  readonly raw: Float32Array;
  readonly share: Float32Array;
}

/** All pattern sentences of one language, with an index from each form to the sentences that have it. */
export interface Prototypes {
  readonly lang: string;
  readonly all: readonly Prototype[];
  /** Of each sentence its claim, and its kind as an index into `KINDS`: they are gone through for every passage. */
  readonly claimOf: Int16Array;
  readonly kindOf: Uint8Array;
  /** Each form that the sentences have, and where. */
  readonly forms: ReadonlyMap<string, Posting>;
  readonly unknownWeight: number;
  /** The record has no phrasings: its propositions and key terms are all there is, and synonyms are asked for as well. */
  readonly bare: boolean;
}

const made = new WeakMap<ReferenceModel, Map<string, Prototypes>>();

/** The pattern sentences of a record in a language, indexed on first use; without phrasings, its propositions. */
export function prototypesOf(model: ReferenceModel, asked: string): Prototypes {
  const phrasings = phrasingsOf(model);
  const lang = phrasings === null ? model.lang : nearestLanguage(asked);
  const byLang = made.get(model) ?? new Map<string, Prototypes>();
  made.set(model, byLang);
  const known = byLang.get(lang);
  if (known !== undefined) return known;
  const prototypes = indexed(lang, sentencesOf(model, lang), phrasings === null);
  byLang.set(lang, prototypes);
  return prototypes;
}

/** Languages without pattern sentences of their own are read with those of the nearest language that has them. */
function nearestLanguage(lang: string): string {
  if (lang === 'ru' || lang === 'hy') return lang;
  return lang === 'uk' || lang === 'be' ? 'ru' : 'en';
}

function sentencesOf(model: ReferenceModel, lang: string): Prototype[] {
  const phrasings = phrasingsOf(model);
  const names = namesOf(model);
  const made: Prototype[] = [];
  const push = (claim: number, kind: Kind, text: string): void => {
    made.push({ claim, kind, text, terms: termsOf(text, 0, text.length, lang, names) });
  };
  model.claims.forEach((claim, at) => {
    // Without phrasings the proposition stands twice, the second time among its key terms, so that both likenesses add up.
    if (phrasings === null) push(at, 'restates', `${claim.proposition} ${claim.keyTerms.join(', ')}`);
    if (lang === model.lang) push(at, 'restates', claim.proposition);
    const said = phrasings?.claims.get(claim.id);
    if (said !== undefined) for (const kind of KINDS) for (const text of said[kind][lang] ?? []) push(at, kind, text);
  });
  for (const text of phrasings?.elsewhere[lang] ?? []) push(-1, 'traps', text);
  return made;
}

function indexed(lang: string, all: readonly Prototype[], bare: boolean): Prototypes {
  const forms = all.map((prototype) => sharedForms(prototype.terms.terms));
  const postings = new Map<string, { of: number[]; share: number[] }>();
  forms.forEach((shares, at) => {
    for (const [form, share] of shares) {
      const list = postings.get(form) ?? { of: [], share: [] };
      list.of.push(at);
      list.share.push(share);
      postings.set(form, list);
    }
  });
  const weightOf = (count: number): number => Math.log(1 + all.length / (count + 0.5));
  const norms = new Float64Array(all.length);
  for (const { of, share } of postings.values())
    for (let i = 0; i < of.length; i++)
      norms[of[i] as number] = (norms[of[i] as number] as number) + ((share[i] as number) * weightOf(of.length)) ** 2;
  const index = new Map<string, Posting>();
  for (const [form, { of, share }] of postings) {
    const weight = weightOf(of.length);
    index.set(form, {
      weight,
      of: Int32Array.from(of),
      raw: Float32Array.from(share),
      share: Float32Array.from(share, (value, i) => (value * weight) / Math.sqrt(norms[of[i] as number] as number)),
    });
  }
  return {
    lang,
    all,
    claimOf: Int16Array.from(all, ({ claim }) => claim),
    kindOf: Uint8Array.from(all, ({ kind }) => KINDS.indexOf(kind)),
    forms: index,
    unknownWeight: weightOf(0.5),
    bare,
  };
}

/** Closeness (cosine) of a wording to every pattern sentence of its language. */
export function closenessTo(prototypes: Prototypes, terms: Terms): Float64Array {
  const closeness = new Float64Array(prototypes.all.length);
  let norm = 0;
  for (const [form, share] of prototypes.bare ? askedForms(terms.terms, prototypes.lang) : sharedForms(terms.terms)) {
    const known = prototypes.forms.get(form);
    const weight =
      share * (known?.weight ?? prototypes.unknownWeight * (form.includes(' ') || form.endsWith('~') ? 0.3 : 0.6));
    norm += weight * weight;
    if (known === undefined) continue;
    for (let i = 0; i < known.of.length; i++) {
      const at = known.of[i] as number;
      closeness[at] = (closeness[at] as number) + weight * (known.share[i] as number);
    }
  }
  const length = Math.sqrt(norm) || 1;
  for (let at = 0; at < closeness.length; at++) closeness[at] = (closeness[at] as number) / length;
  return closeness;
}
