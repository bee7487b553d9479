import { stemOf } from '../../src/domain/languages/stem.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';
import {
  type ClaimPhrasings,
  PHRASING_KINDS,
  type PhrasingKind,
  type Phrasings,
} from '../../src/domain/reference/phrasings.ts';
import { tokensOf } from '../../src/domain/text/tokens.ts';

/** What the linter has to say of a place: a gap (too few sentences, an unknown name) or a clash between two sentences. */
export interface LintFinding {
  readonly kind: 'gap' | 'clash';
  readonly where: string;
  readonly what: string;
}

/** The fewest sentences of each kind and language that a claim should have. */
const LEAST: Readonly<Record<PhrasingKind, Readonly<Record<string, number>>>> = {
  restates: { en: 8, ru: 5, hy: 5 },
  departs: { en: 8, ru: 5, hy: 5 },
  extends: { en: 5, ru: 3, hy: 3 },
  traps: { en: 5, ru: 3, hy: 3 },
};
/** The share of words from which on two sentences are the same to the comparer. */
const SAME_WORDS = 0.85;

/** Gaps in the phrasings of a record and clashes between them; empty when there is nothing to mend. */
export function lintPhrasings(model: ReferenceModel, phrasings: Phrasings): LintFinding[] {
  return [...gapsIn(model, phrasings), ...clashesIn(phrasings)];
}

function gapsIn(model: ReferenceModel, phrasings: Phrasings): LintFinding[] {
  const entities = new Set(model.entities.map(({ id }) => id));
  const gap = (where: string, what: string): LintFinding => ({ kind: 'gap', where, what });
  const strangers = [...phrasings.claims.keys()].filter((id) => !model.claims.some((claim) => claim.id === id));
  return [
    ...strangers.map((id) => gap(id, 'no claim has this id')),
    ...model.claims.flatMap(({ id }): LintFinding[] => {
      const claim = phrasings.claims.get(id);
      if (claim === undefined) return [gap(id, 'has no phrasings')];
      return [
        ...claim.about
          .filter((entity) => !entities.has(entity))
          .map((entity) => gap(`${id}.about`, `no entity "${entity}"`)),
        ...shortLists(id, claim, gap),
      ];
    }),
  ];
}

function shortLists(
  id: string,
  claim: ClaimPhrasings,
  gap: (where: string, what: string) => LintFinding,
): LintFinding[] {
  return PHRASING_KINDS.flatMap((kind) =>
    Object.entries(LEAST[kind]).flatMap(([lang, least]) => {
      const count = claim[kind][lang]?.length ?? 0;
      return count < least ? [gap(`${id}.${kind}.${lang}`, `${count} sentences, ${least} are wanted`)] : [];
    }),
  );
}

interface Entry {
  readonly where: string;
  readonly kind: PhrasingKind;
  readonly claim: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Sentences that the comparer could not tell apart although they stand for different relations. Two claims may share a
 * departure or a restatement (obligations kept, obligations kept by the charter), so only different kinds clash.
 */
function clashesIn(phrasings: Phrasings): LintFinding[] {
  const byFirstWords = new Map<string, Entry[]>();
  const findings: LintFinding[] = [];
  for (const entry of entriesOf(phrasings)) {
    const near = new Set([...entry.words].flatMap((word) => byFirstWords.get(word) ?? []));
    const twin = [...near].find((other) => other.kind !== entry.kind && alike(entry.words, other.words));
    if (twin !== undefined)
      findings.push({ kind: 'clash', where: entry.where, what: `says the same as ${twin.where}` });
    for (const word of rarest(entry.words)) byFirstWords.set(word, [...(byFirstWords.get(word) ?? []), entry]);
  }
  return findings;
}

function* entriesOf(phrasings: Phrasings): Generator<Entry> {
  for (const [claim, said] of phrasings.claims)
    for (const kind of PHRASING_KINDS)
      for (const [lang, sentences] of Object.entries(said[kind]))
        for (const [at, sentence] of sentences.entries())
          yield { where: `${claim}.${kind}.${lang}[${at}]`, kind, claim, words: wordsOf(sentence) };
}

const wordsOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    tokensOf(sentence)
      .filter(({ kind }) => kind !== 'punctuation')
      .map(({ norm }) => stemOf(norm)),
  );

/** Long words are rare ones: two sentences that share most of their words share one of the longest. */
const rarest = (words: ReadonlySet<string>): string[] => [...words].sort((a, b) => b.length - a.length).slice(0, 3);

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared) >= SAME_WORDS;
}
