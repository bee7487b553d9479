import { attributionOf } from '../comparison/frames/attribution.ts';
import { partsOfCompound } from '../comparison/passage/compound.ts';
import { polarityOf } from '../comparison/passage/polarity.ts';
import type { RecordView } from '../comparison/passage/record-view.ts';
import { isNameKey, NOT, type Term } from '../comparison/passage/term.ts';
import { termsOf } from '../comparison/passage/terms.ts';
import type { Claim } from '../reference/model.ts';
import type { HedgeType, Statement } from '../statements/statement.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';

/** A clause with fewer words that count says too little to be compared with. */
const LEAST_WORDS = 3;
/** What a record's schema takes for one proposition, in UTF-16 units. */
const LONGEST = 400;
const MOST_TERMS = 5;

/** How firmly a claim is held, by the hedge that stands in its clause; the first of these that does. */
const MODALITIES: readonly (readonly [HedgeType, Claim['modality']])[] = [
  ['hope', 'hope'],
  ['condition', 'conditional'],
  ['possibility', 'prediction'],
  ['opinion', 'evaluation'],
];

export type DerivedClaim = Pick<Claim, 'proposition' | 'keyTerms' | 'modality' | 'polarity' | 'entities'>;

/**
 * What a statement claims, a claim a clause, in its own words: nothing is rephrased, so that a claim can be read in the report.
 * Empty for a statement that says too little. `view`: of the record that the claims will be in.
 */
export function claimsOfStatement(text: string, statement: Statement, view: RecordView): DerivedClaim[] {
  return claimedIn(text, statement, view).flatMap((clause) => {
    const proposition = cut(sliceOf(text, clause));
    const { terms, entities } = termsOf(proposition, view);
    const counted = terms.filter(({ key }) => !isNameKey(key));
    if (counted.length + entities.size < LEAST_WORDS) return [];
    const polarity = deniesIn(terms, view) ? ('denies' as const) : ('affirms' as const);
    return [
      {
        proposition,
        keyTerms: longestWords(
          counted.filter((term) => tells(term, view)).map(({ start, end }) => proposition.slice(start, end)),
        ),
        modality: modalityOf(statement, clause),
        polarity,
        entities: [...entities].filter((entity) => view.model.entities.some(({ id }) => id === entity)),
      },
    ];
  });
}

/**
 * Where it claims them. A content that its attribution turns round is a claim only together with it ("denied that they had asked
 * for a loan"), and whole; one that is left open ("refused to confirm that") is none.
 */
function claimedIn(text: string, statement: Statement, view: RecordView): Span[] {
  const { cue, segments, start, end } = statement;
  const attribution = attributionOf(text, cue, { start, end }, view);
  if (attribution === 'leaves open') return [];
  if (attribution === 'asserts' || cue === null) return segments.flatMap((segment) => clausesIn(text, segment, view));
  return [{ start: Math.min(cue.start, start), end: Math.max(cue.end, end) }];
}

/** The clauses of a stretch without the words that join them to what stands before, marks at their edges left out. */
function clausesIn(text: string, { start, end }: Span, { language: { lexicon } }: RecordView): Span[] {
  const tokens = tokensOf(text, start, end);
  return partsOfCompound(tokens, lexicon).flatMap(({ from, to }) => {
    let first = from;
    let last = to;
    const joins = (at: number): boolean => {
      const token = tokens[at];
      return token !== undefined && (token.kind === 'punctuation' || lexicon.is(token.norm, 'conjunction'));
    };
    while (first < last && joins(first)) first++;
    while (last > first && tokens[last - 1]?.kind === 'punctuation') last--;
    const [head, tail] = [tokens[first], tokens[last - 1]];
    return head === undefined || tail === undefined || first >= last ? [] : [{ start: head.start, end: tail.end }];
  });
}

/** Whether a clause says no: an odd number of its words deny. */
function deniesIn(terms: readonly Term[], { language }: RecordView): boolean {
  const { words, negations } = polarityOf(terms, language);
  return (negations + words.filter(({ kind }) => kind === 'denying').length) % 2 === 1;
}

/** Cut behind a word where it is longer than a record takes; white space is one space. */
function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST);
  return line.slice(0, end > 0 ? end : LONGEST);
}

/** Words that only help a verb, or deny it, are nothing that a reader would look for. */
const tells = ({ key, norm }: Term, { language: { lexicon } }: RecordView): boolean =>
  key !== NOT && !lexicon.is(norm, 'auxiliary') && !lexicon.is(norm, 'modal');

const longestWords = (words: readonly string[]): string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, MOST_TERMS);

function modalityOf({ hedges }: Statement, clause: Span): Claim['modality'] {
  const here = new Set(
    hedges.filter(({ start, end }) => start < clause.end && end > clause.start).map(({ type }) => type),
  );
  return MODALITIES.find(([hedge]) => here.has(hedge))?.[1] ?? 'assertion';
}
