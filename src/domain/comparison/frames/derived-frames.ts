import { stemOf } from '../../languages/stem.ts';
import type { PolarKind } from '../../lexicon/polar-words.ts';
import type { ClaimFrame, ClaimFrames } from '../../reference/claim-frame.ts';
import { wordingIn } from '../../reference/claim-wording.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import { countedWordsIn } from '../passage/counted-words.ts';
import { polarStemsOf } from '../passage/polar-stems.ts';
import { type RecordView, viewOf } from '../passage/record-view.ts';
import { isNameKey, NOT, type Term } from '../passage/term.ts';
import { termsOf } from '../passage/terms.ts';
import { numbersAgainst } from './numbers-against.ts';

/** What stands against a predicate of a kind: what is kept up is failed, ended or harmed, and the other way round. */
const AGAINST: Readonly<Partial<Record<PolarKind, readonly PolarKind[]>>> = {
  keeping: ['failing', 'ceasing'],
  failing: ['keeping'],
  ceasing: ['keeping'],
};

/** Of a proposition whose predicate is not found, the last words hold what it says. */
const LAST = 2;
/** So large a share of the parts of a proposition has to be named: a report seldom names all. */
const ENOUGH = 0.5;

/**
 * Frames for a record that comes without, derived from its propositions as they are put in a language: the predicate as the rules of
 * the language find it, with its synonyms; against it its opposites and the words of the other kind; every name and every group of
 * nouns is a part that a clause can name. Words of degree are no part. Null where the record is not put in the language.
 */
export function derivedFrames(model: ReferenceModel, lang: string): ClaimFrames | null {
  const view = viewOf(model, lang);
  const frames: [string, ClaimFrame][] = [];
  for (const claim of model.claims) {
    const wording = wordingIn(claim, model, lang);
    if (wording === null) return null;
    frames.push([claim.id, derivedFrame(wording.proposition, view)]);
  }
  return Object.fromEntries(frames);
}

function derivedFrame(proposition: string, view: RecordView): ClaimFrame {
  const { kinds } = polarStemsOf(view.language);
  const all = termsOf(proposition, view).terms.filter(({ key }) => key !== NOT);
  const predicate = new Set(predicateOf(proposition, all, view));
  const degree = (key: string): boolean => kinds.get(key) === 'partly' || kinds.get(key) === 'wholly';
  const helping = helpingWords(proposition, view);
  const names = all.filter(({ key }) => isNameKey(key));
  const isInName = ({ key, start }: Term): boolean => !isNameKey(key) && isWithin(names, start);
  const about = all.filter(
    (term) => !predicate.has(term) && !degree(term.key) && !helping.has(term.start) && !isInName(term),
  );
  const says = [...predicate].flatMap((term) => waysOf(term, view));
  const slots = groupsOf(about, proposition).map((group) => [...new Set(group.flatMap((term) => waysOf(term, view)))]);
  const opposed = new Set([...predicate].flatMap(({ key }) => opposedTo(key, view)));
  return {
    slots: slots.length > 0 ? slots : [says],
    enough: Math.max(1, Math.ceil(slots.filter((slot) => !slot.every(isNumber)).length * ENOUGH)),
    says,
    reverses: [...[...opposed].filter((wording) => !says.includes(wording)), ...numbersAgainst(proposition)],
  };
}

/** Where words stand that only say how firmly a thing is held ("will", "should"), and are no part of what is spoken of. */
const helpingWords = (proposition: string, { language: { lexicon } }: RecordView): ReadonlySet<number> =>
  new Set(
    countedWordsIn(proposition)
      .filter(({ norm }, at) => at > 0 && (lexicon.is(norm, 'modal') || lexicon.is(norm, 'auxiliary')))
      .map(({ start }) => start),
  );

/** A report that names a date or an amount names more than it has to. */
const isNumber = (wording: string): boolean => /^\^?\d+$/.test(wording);

/** The words of the predicate: as the language finds them, else words for or against or with an opposite, else the last. */
function predicateOf(proposition: string, terms: readonly Term[], { language }: RecordView): readonly Term[] {
  const words = countedWordsIn(proposition);
  const names = terms.filter(({ key }) => isNameKey(key));
  const norms = words.map(({ norm, start }) => (isWithin(names, start) ? NO_WORD : norm));
  const starts = new Set(language.comparison.predicateOf(norms, language.lexicon).map((at) => words[at]?.start));
  const found = terms.filter(({ start, key }) => starts.has(start) && !isNameKey(key));
  if (found.length > 0) return found;
  // What a claim says may be a word that elsewhere only frames what is said ("promised", "approved").
  const light = words.filter(({ start }) => starts.has(start) && !isWithin(names, start));
  if (light.length > 0) return light.map((word) => ({ ...word, key: stemOf(word.norm), opens: false }));
  const plain = terms.filter(({ key }) => !isNameKey(key));
  const { kinds } = polarStemsOf(language);
  const telling = plain.filter(({ key }) => kinds.has(key) || language.comparison.oppositesOf(key).length > 0);
  return telling.length > 0 ? telling : plain.slice(-LAST);
}

/** Stands for a word of a name, which says nothing of it. */
const NO_WORD = '·';

const isWithin = (names: readonly Term[], place: number): boolean =>
  names.some(({ start, end }) => start <= place && place < end);

/** Words with nothing but a space between them are one part; a name is one by itself. */
function groupsOf(terms: readonly Term[], text: string): Term[][] {
  const groups: Term[][] = [];
  let before: Term | undefined;
  for (const term of terms) {
    const last = groups[groups.length - 1];
    const isNext = before !== undefined && text.slice(before.end, term.start) === ' ' && !isNameKey(before.key);
    if (last !== undefined && isNext && !isNameKey(term.key)) last.push(term);
    else groups.push([term]);
    before = term;
  }
  return groups;
}

/** A word and what can stand for it, in all their forms; a name stands for itself. */
function waysOf({ key }: Term, { language: { comparison } }: RecordView): string[] {
  if (isNameKey(key)) return [key];
  const own = [key, ...comparison.otherFormsOf(key)];
  const synonyms = own.flatMap((stem) => [...comparison.synonymsOf(stem).keys()]);
  return asStems([...own, ...synonyms, ...synonyms.flatMap((stem) => comparison.otherFormsOf(stem))]);
}

const asStems = (stems: readonly string[]): string[] => [...new Set(stems)].map((stem) => `^${stem}`);

function opposedTo(key: string, { language }: RecordView): string[] {
  const { kinds } = polarStemsOf(language);
  const { comparison } = language;
  const kind = kinds.get(key);
  const against = kind === undefined ? [] : (AGAINST[kind] ?? []);
  const ofKind = [...kinds].filter(([, kind]) => against.includes(kind)).map(([stem]) => stem);
  const opposites = [key, ...comparison.otherFormsOf(key)].flatMap((stem) => comparison.oppositesOf(stem));
  return asStems([...opposites, ...opposites.flatMap((stem) => comparison.otherFormsOf(stem)), ...ofKind]);
}
