import { phrasingsOf } from '../../reference/bundled-phrasings.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import { namesOf } from '../passage/names.ts';
import { leaningOf, polarityOf } from '../passage/polarity.ts';
import { termsOf } from '../passage/terms.ts';
import { type FormTable, formTable } from './form-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a pattern sentence stands for: a relation to its claim, or nothing on record. */
export const KINDS = ['restates', 'extends', 'departs', 'traps'] as const;
export type Kind = (typeof KINDS)[number];
/** The one kind that is no relation to its claim. */
export const TRAPS = KINDS.indexOf('traps');

export interface Prototype {
  /** Index into `ReferenceModel.claims`; -1 for a sentence that no claim is about. */
  readonly claim: number;
  readonly kind: Kind;
  readonly text: string;
}

/** All pattern sentences of one language, with what is asked of them for every passage laid out in a row. */
export interface Prototypes {
  readonly lang: string;
  readonly all: readonly Prototype[];
  /** How many claims the record has. */
  readonly claims: number;
  /** Of each sentence its claim, its kind as an index into `KINDS`, its length in shares of words, and how it leans. */
  readonly claimOf: Int16Array;
  readonly kindOf: Uint8Array;
  readonly lengthOf: Float64Array;
  readonly leaningOf: Uint8Array;
  /**
   * Sentences stand claim by claim and within a claim kind by kind: those of kind `k` about claim `c` from
   * `runs[c * KINDS.length + k]` up to the next run. What no claim is about stands at the end, from the last run on.
   */
  readonly runs: Int32Array;
  readonly forms: FormTable;
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
  const prototypes = laidOut(lang, sentencesOf(model, lang), phrasings === null, model);
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
  const made: Prototype[] = [];
  const push = (claim: number, kind: Kind, text: string): void => {
    made.push({ claim, kind, text });
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

function laidOut(lang: string, all: readonly Prototype[], bare: boolean, model: ReferenceModel): Prototypes {
  const names = namesOf(model);
  const vocabulary = new Vocabulary();
  const leanings = new Uint8Array(all.length);
  const forms = all.map(({ text }, at) => {
    const { terms } = termsOf(text, 0, text.length, lang, names);
    leanings[at] = leaningOf(polarityOf(terms, lang));
    return vocabulary.learn(terms);
  });
  return {
    lang,
    all,
    claims: model.claims.length,
    claimOf: Int16Array.from(all, ({ claim }) => claim),
    kindOf: Uint8Array.from(all, ({ kind }) => KINDS.indexOf(kind)),
    lengthOf: Float64Array.from(forms, ({ shares }) => shares.reduce((sum, share) => sum + share, 0)),
    leaningOf: leanings,
    runs: runsOf(all, model.claims.length),
    forms: formTable(vocabulary, forms),
    bare,
  };
}

function runsOf(all: readonly Prototype[], claims: number): Int32Array {
  const runs = new Int32Array(claims * KINDS.length + 1);
  let at = 0;
  for (let run = 0; run < runs.length; run++) {
    runs[run] = at;
    while (at < all.length && runOf(all[at] as Prototype) === run) at++;
  }
  return runs;
}

const runOf = ({ claim, kind }: Prototype): number => (claim < 0 ? -1 : claim * KINDS.length + KINDS.indexOf(kind));
