import type { Language } from '../../languages/language.ts';
import { phrasingsOf } from '../../reference/bundled-phrasings.ts';
import { wordingIn } from '../../reference/claim-wording.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import { PHRASING_KINDS, type PhrasingKind } from '../../reference/phrasings.ts';
import { leaningOf, polarityOf } from '../passage/polarity.ts';
import { type RecordView, viewOf } from '../passage/record-view.ts';
import { termsOf } from '../passage/terms.ts';
import { type FormTable, formTable } from './form-table.ts';
import { patternLanguage } from './pattern-language.ts';
import { Vocabulary } from './vocabulary.ts';

/** The kinds of pattern sentences; tables have a place for each, in this order. */
export const KINDS = PHRASING_KINDS;
/** The one kind that is no relation to its claim. */
export const TRAPS = KINDS.indexOf('traps');

export interface Prototype {
  /** Index into `ReferenceModel.claims`; -1 for a sentence that no claim is about. */
  readonly claim: number;
  readonly kind: PhrasingKind;
  readonly text: string;
}

/**
 * What passages are held against. All pattern sentences of a record in one language are learnt once: the forms they are made of are
 * numbered (`Vocabulary`), where each form stands is laid out in a row (`FormTable`), and from there it is worked out how near a
 * passage is to them (`Likeness`) and how its words are spread over them (`wordOdds`, `leaningOdds`).
 */
export interface Prototypes {
  readonly language: Language;
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

/** The pattern sentences of a record for texts in a language, indexed on first use; without phrasings, its propositions. */
export function prototypesOf({ model, lang: asked }: RecordView): Prototypes {
  const lang = patternLanguage(model, asked);
  const byLang = made.get(model) ?? new Map<string, Prototypes>();
  made.set(model, byLang);
  const known = byLang.get(lang);
  if (known !== undefined) return known;
  const prototypes = laidOut(sentencesOf(model, lang), viewOf(model, lang));
  byLang.set(lang, prototypes);
  return prototypes;
}

function sentencesOf(model: ReferenceModel, lang: string): Prototype[] {
  const phrasings = phrasingsOf(model);
  const made: Prototype[] = [];
  const push = (claim: number, kind: PhrasingKind, text: string): void => {
    made.push({ claim, kind, text });
  };
  model.claims.forEach((claim, at) => {
    // Without phrasings the proposition stands twice, the second time among its key terms, so that both likenesses add up.
    const wording = phrasings === null || lang === model.lang ? wordingIn(claim, model, lang) : null;
    if (wording !== null) {
      const { proposition, keyTerms } = wording;
      if (phrasings === null) push(at, 'restates', `${proposition} ${keyTerms.join(', ')}`);
      push(at, 'restates', proposition);
    }
    const said = phrasings?.claims.get(claim.id);
    if (said !== undefined) for (const kind of KINDS) for (const text of said[kind][lang] ?? []) push(at, kind, text);
  });
  for (const text of phrasings?.elsewhere[lang] ?? []) push(-1, 'traps', text);
  return made;
}

function laidOut(all: readonly Prototype[], view: RecordView): Prototypes {
  const { model, language } = view;
  const vocabulary = new Vocabulary();
  const leanings = new Uint8Array(all.length);
  const forms = all.map(({ text }, at) => {
    const { terms } = termsOf(text, view);
    leanings[at] = leaningOf(polarityOf(terms, language));
    return vocabulary.learn(terms);
  });
  return {
    language,
    all,
    claims: model.claims.length,
    claimOf: Int16Array.from(all, ({ claim }) => claim),
    kindOf: Uint8Array.from(all, ({ kind }) => KINDS.indexOf(kind)),
    lengthOf: Float64Array.from(forms, ({ shares }) => shares.reduce((sum, share) => sum + share, 0)),
    leaningOf: leanings,
    runs: runsOf(all, model.claims.length),
    forms: formTable(vocabulary, forms),
    bare: phrasingsOf(model) === null,
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
