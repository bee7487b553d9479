import type { PolarKind } from '../../lexicon/polar-words.ts';
import type { ClaimFrame, ClaimFrames } from '../../reference/claim-frame.ts';
import type { Claim, ReferenceModel } from '../../reference/model.ts';
import { polarStemsOf } from '../passage/polar-stems.ts';
import { type RecordView, viewOf } from '../passage/record-view.ts';
import { isNameKey, NOT, type Term } from '../passage/term.ts';
import { termsOf } from '../passage/terms.ts';
import { oppositesOf } from '../patterns/opposites.ts';

/** What stands against a predicate of a kind: what is kept up is failed, ended or harmed, and the other way round. */
const AGAINST: Readonly<Partial<Record<PolarKind, readonly PolarKind[]>>> = {
  keeping: ['failing', 'ceasing', 'harming'],
  failing: ['keeping'],
  ceasing: ['keeping'],
  harming: ['keeping'],
};

/** Of a proposition without a word that speaks for or against, its last words hold what it says. */
const LAST = 2;

/**
 * Frames for a record that comes without, derived from its propositions: the predicate is a word that speaks for or against, or has
 * an opposite; what stands against it are its opposites and the words of the other kinds; the rest of the words is what it is about.
 */
export function derivedFrames(model: ReferenceModel): ClaimFrames {
  const view = viewOf(model, model.lang);
  return Object.fromEntries(model.claims.map((claim) => [claim.id, derivedFrame(claim, view)]));
}

function derivedFrame(claim: Claim, view: RecordView): ClaimFrame {
  const terms = termsOf(claim.proposition, view).terms.filter(({ key }) => key !== NOT && !isNameKey(key));
  const { kinds } = polarStemsOf(view.language);
  const telling = terms.filter(({ key }) => kinds.has(key) || oppositesOf(key).length > 0);
  const predicates = telling.length > 0 ? telling : terms.slice(-LAST);
  const chosen = new Set(predicates.map(({ key }) => key));
  const about = terms.filter(({ key }) => !chosen.has(key));
  return {
    slots: [(about.length > 0 ? about : terms).flatMap((term) => waysOf(term, view))],
    says: predicates.flatMap((term) => waysOf(term, view)),
    reverses: [...new Set(predicates.flatMap(({ key }) => opposedTo(key, view)))].filter(
      (wording) => !predicates.some(({ key }) => wording === `^${key}`),
    ),
  };
}

/** A word and what can stand for it. */
const waysOf = ({ key }: Term, { language }: RecordView): string[] => [
  `^${key}`,
  ...[...language.comparison.synonymsOf(key).keys()].map((stem) => `^${stem}`),
];

function opposedTo(key: string, { language }: RecordView): string[] {
  const { kinds } = polarStemsOf(language);
  const against = AGAINST[kinds.get(key) ?? 'wholly'] ?? [];
  const ofKind = [...kinds].filter(([, kind]) => against.includes(kind)).map(([stem]) => stem);
  return [...oppositesOf(key), ...ofKind].map((stem) => `^${stem}`);
}
