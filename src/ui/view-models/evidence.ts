import type { ClaimMatch, Confidence, Relation } from '../../domain/comparison/comparison.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Span } from '../../domain/text/span.ts';
import type { Words } from '../i18n/words.ts';
import { type Marked, type Passage, passage } from './passage.ts';
import { type RecordView, recordView } from './record.ts';
import type { Standing } from './standing.ts';
import { type TopicView, topicOf } from './topic.ts';

/** A part of a text beside the claim that it is nearest to, with the words that decide. */
export interface EvidenceView {
  readonly key: string;
  readonly relation: Relation;
  readonly confidence: Confidence;
  readonly topic: TopicView | null;
  readonly here: Passage;
  readonly onRecord: Passage;
  /** Set when the two sides stand against each other because one affirms what the other denies. */
  readonly polarity: { readonly here: Polarity; readonly onRecord: Polarity } | null;
  readonly record: RecordView;
  /** The words of the source from which the claim was drawn. */
  readonly passages: readonly Passage[];
  readonly has: { readonly same: boolean; readonly against: boolean };
}

export type Polarity = 'affirms' | 'denies';

/** The compared text, and the stretch of it that is a statement of its own. */
export interface Compared {
  readonly text: string;
  readonly lang: string;
  readonly whole: Span;
}

/** The matches of a standing that speak of the matter, best first. `unrelated` ones are only the nearest and are no evidence. */
export function evidenceOf(compared: Compared, standing: Standing, words: Words): EvidenceView[] {
  const { comparison, record } = standing;
  if (!record || comparison.relation === 'unrelated') return [];
  return comparison.claims
    .filter((match) => match.relation !== 'unrelated')
    .map((match) => pair(compared, match, record, comparison.confidence, words))
    .filter((view) => view !== null);
}

function pair(
  compared: Compared,
  match: ClaimMatch,
  record: ReferenceModel,
  confidence: Confidence,
  words: Words,
): EvidenceView | null {
  const claim = record.claims.find((each) => each.id === match.claim);
  if (!claim) return null;
  const { evidence, clause } = match;
  const { text, lang, whole } = compared;
  const cut = { before: whole.start < clause.start, after: clause.end < whole.end };
  return {
    key: `${record.id}/${claim.id}/${clause.start}`,
    relation: match.relation,
    confidence,
    topic: topicOf(record, claim.topic, words.language),
    here: passage(text, lang, [clause], marksOf(match, 'here'), cut),
    onRecord: passage(
      claim.proposition,
      record.lang,
      [{ start: 0, end: claim.proposition.length }],
      marksOf(match, 'onRecord'),
    ),
    polarity: match.relation === 'departs' ? opposed(evidence.polarity) : null,
    record: recordView(record, words),
    passages: record.statements
      .filter((statement) => claim.statements.includes(statement.id))
      .map((statement) => passage(statement.text, record.lang, [{ start: 0, end: statement.text.length }])),
    has: { same: evidence.same.length > 0, against: evidence.against.length > 0 },
  };
}

const opposed = ({ statement, claim }: ClaimMatch['evidence']['polarity']): EvidenceView['polarity'] =>
  statement === claim ? null : { here: statement, onRecord: claim };

function marksOf(match: ClaimMatch, side: 'here' | 'onRecord'): Marked[] {
  const spans = (mark: 'same' | 'against'): Marked[] =>
    match.evidence[mark].flatMap((aligned) => (aligned[side] ? [{ ...aligned[side], mark }] : []));
  return [...spans('against'), ...spans('same')];
}
