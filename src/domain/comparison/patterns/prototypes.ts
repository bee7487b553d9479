import type { Language } from '../../languages/language.ts';
import { isPhrased } from '../../reference/bundled-phrasings.ts';
import type { PackedPatterns } from '../../reference/laid-out.ts';
import { laidOutRecord } from '../../reference/laid-out-record.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import { numbersIn } from '../../text/number-string.ts';
import { type RecordView, viewOf } from '../passage/record-view.ts';
import { FormRows } from './form-rows.ts';
import { type FormTable, formTable } from './form-table.ts';
import { type NumberedSentences, numberedSentences } from './numbered-sentences.ts';
import { patternLanguage } from './pattern-language.ts';
import { KINDS } from './pattern-sentences.ts';
import { ShippedForms } from './shipped-forms.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * What passages are held against. All pattern sentences of a record in one language are learnt once: the forms they are made of are
 * numbered (`Vocabulary`), where each form stands is laid out in a row (`FormTable`), and from there it is worked out how near a
 * passage is to them (`Likeness`) and how its words are spread over them (`wordOdds`, `leaningOdds`).
 */
export interface Prototypes {
  readonly language: Language;
  /** How many sentences there are; they stand in the order of `patternSentences`. */
  readonly count: number;
  /** How many claims the record has. */
  readonly claims: number;
  /** Of each sentence its claim, its kind as an index into `KINDS`, its length in shares of words, and how it leans. */
  readonly claimOf: Int16Array;
  readonly kindOf: Uint8Array;
  readonly lengthOf: ArrayLike<number>;
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
  const packed = laidOutRecord(model)?.patterns[lang];
  const view = viewOf(model, lang);
  const prototypes = packed === undefined ? laidOut(numberedSentences(model, lang), view) : shipped(packed, view);
  byLang.set(lang, prototypes);
  return prototypes;
}

/** The tables of sentences that are numbered. */
export function laidOut({ terms, sentences, leanings, runs }: NumberedSentences, view: RecordView): Prototypes {
  const vocabulary = new Vocabulary(sentences.reduce((sum, { length }) => sum + length, 0));
  for (const term of terms) vocabulary.numberOf(term);
  const rows = new FormRows();
  for (const sentence of sentences) vocabulary.learn(sentence, rows);
  const placed = placesOf(runs, sentences.length);
  return {
    language: view.language,
    count: sentences.length,
    claims: view.model.claims.length,
    ...placed,
    lengthOf: lengthsOf(rows),
    leaningOf: Uint8Array.from(leanings),
    forms: formTable(vocabulary, rows),
    bare: !isPhrased(view.model),
  };
}

/** The tables of sentences that were laid out when the program was built. */
export function shipped(packed: PackedPatterns, view: RecordView): Prototypes {
  const forms = new ShippedForms(packed);
  const count = forms.norms.length;
  return {
    language: view.language,
    count,
    claims: view.model.claims.length,
    ...placesOf(numbersIn(packed.runs), count),
    lengthOf: JSON.parse(packed.lengths) as number[],
    leaningOf: Uint8Array.from(numbersIn(packed.leanings)),
    forms,
    bare: !isPhrased(view.model),
  };
}

function lengthsOf(rows: FormRows): Float64Array {
  const lengths = new Float64Array(rows.sentences);
  for (let sentence = 0; sentence < lengths.length; sentence++) {
    let sum = 0;
    const end = rows.endOf(sentence);
    for (let at = rows.starts[sentence] as number; at < end; at++) sum += rows.shares[at] as number;
    lengths[sentence] = sum;
  }
  return lengths;
}

/** Where runs of these lengths begin, and of which claim and kind each sentence is. */
function placesOf(lengths: ArrayLike<number>, count: number): Pick<Prototypes, 'claimOf' | 'kindOf' | 'runs'> {
  const places = {
    claimOf: new Int16Array(count),
    kindOf: new Uint8Array(count),
    runs: new Int32Array(lengths.length),
  };
  const last = lengths.length - 1;
  let from = 0;
  for (let run = 0; run <= last; run++) {
    const to = from + (lengths[run] as number);
    places.runs[run] = from;
    places.claimOf.fill(run === last ? -1 : Math.floor(run / KINDS.length), from, to);
    places.kindOf.fill(run === last ? KINDS.indexOf('traps') : run % KINDS.length, from, to);
    from = to;
  }
  return places;
}
