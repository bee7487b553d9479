import type { Analysis } from '../../domain/analysis.ts';
import { RELATIONS, type Relation } from '../../domain/comparison/comparison.ts';
import type { Claim, ReferenceModel } from '../../domain/reference/model.ts';
import type { Place } from '../../platform/ports/page.ts';
import type { Words } from '../i18n/words.ts';
import { type Passage, passage } from './passage.ts';
import { placeOf } from './place.ts';

/** How a report stands to every claim of one record. */
export interface CoverageView {
  readonly topics: readonly TopicCoverage[];
  readonly claims: number;
  readonly carried: number;
  /** Statements, as the list of quotes counts them: one may meet several claims. */
  readonly extended: number;
  readonly departed: number;
  /** The report is what the record was made from: then nothing is counted. */
  readonly own: boolean;
}

export interface TopicCoverage {
  readonly id: string;
  readonly label: string;
  readonly claims: readonly ClaimCoverage[];
  readonly carried: number;
}

export interface ClaimCoverage {
  readonly id: string;
  readonly words: Passage;
  /** Null for a claim that the report leaves out. */
  readonly met: { readonly relation: Relation; readonly place: Place } | null;
}

/** A claim that one statement restates and another departs from is told as departed from: that is what needs a look. */
const WEIGHT: Readonly<Record<Relation, number>> = { departs: 3, restates: 2, extends: 1, unrelated: 0 };

/** The relations in which a claim may be met. */
export const MET: readonly Relation[] = RELATIONS.filter((relation) => WEIGHT[relation] > 0);

/** Topics that the report carries something of come first; inside of both halves they keep the record's order. */
export function coverageOf(analysis: Analysis, record: ReferenceModel, words: Words): CoverageView {
  const own = analysis.records.some((use) => use.model === record.id && use.isSource);
  const met = own ? new Map() : claimsMet(analysis, record.id);
  const view = (claim: Claim): ClaimCoverage => ({
    id: claim.id,
    words: passage(claim.proposition, record.lang, [{ start: 0, end: claim.proposition.length }]),
    met: met.get(claim.id) ?? null,
  });
  const topics = record.topics
    .map((topic) => {
      const claims = record.claims.filter((claim) => claim.topic === topic.id).map(view);
      const carried = claims.filter((claim) => claim.met?.relation === 'restates').length;
      return { id: topic.id, label: topic.label[words.language], claims, carried };
    })
    .filter((topic) => topic.claims.length > 0);
  const touched = (topic: TopicCoverage): boolean => topic.claims.some((claim) => claim.met !== null);
  return {
    topics: [...topics.filter(touched), ...topics.filter((topic) => !touched(topic))],
    claims: topics.reduce((sum, topic) => sum + topic.claims.length, 0),
    carried: topics.reduce((sum, topic) => sum + topic.carried, 0),
    extended: own ? 0 : statementsThat(analysis, record.id, 'extends'),
    departed: own ? 0 : statementsThat(analysis, record.id, 'departs'),
    own,
  };
}

const statementsThat = ({ said, comparisons }: Analysis, model: string, relation: Relation): number =>
  said.statements.filter(({ id }) =>
    comparisons[id]?.some((comparison) => comparison.model === model && comparison.relation === relation),
  ).length;

type Met = NonNullable<ClaimCoverage['met']>;

function claimsMet({ article, said, comparisons }: Analysis, model: string): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const statement of said.statements) {
    const matches = (comparisons[statement.id] ?? [])
      .filter((comparison) => comparison.model === model && comparison.relation !== 'unrelated')
      .flatMap((comparison) => comparison.claims);
    for (const { claim, relation, clause } of matches) {
      if (WEIGHT[relation] > WEIGHT[met.get(claim)?.relation ?? 'unrelated'])
        met.set(claim, { relation, place: placeOf(article.text, clause) });
    }
  }
  return met;
}
