import type { Analysis } from '../../domain/analysis.ts';
import type { Relation } from '../../domain/comparison/comparison.ts';
import { changesOf } from '../../domain/corrections/changed-parts.ts';
import type { Correction } from '../../domain/corrections/correction.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Speaker, Statement, StatementKind } from '../../domain/statements/statement.ts';
import { sliceOf } from '../../domain/text/span.ts';
import type { Words } from '../i18n/words.ts';
import { cueOf } from './cue.ts';
import type { Marked } from './passage.ts';
import { isOnRecord, type Standing, shownStanding, standingsOf } from './standing.ts';
import { type TopicView, topicOfStandings } from './topic.ts';

/** What stands in the line of small facts beside a statement, in the card and in the list. */
export interface StatementFacts {
  readonly kind: StatementKind;
  readonly cue: string | null;
  /** Whose words the speaker passes on. */
  readonly within: string | null;
  readonly speaker: string | null;
  /** Null where nothing is compared, and where nothing on the whole page is on record. */
  readonly relation: Relation | null;
  readonly unsure: boolean;
  readonly topic: TopicView | null;
  /** What the reader put right of it. */
  readonly changes: readonly Correction[];
}

export interface Standings {
  readonly shown: Standing | null;
  readonly all: readonly Standing[];
}

export function standingsShown(
  analysis: Analysis,
  statement: Statement,
  records: readonly ReferenceModel[],
): Standings {
  const all = standingsOf(analysis, statement.id, records);
  return { shown: shownStanding(all), all };
}

export const factsOf = (
  analysis: Analysis,
  statement: Statement,
  records: readonly ReferenceModel[],
  words: Words,
): StatementFacts => new Facts(analysis, statement, standingsShown(analysis, statement, records), words);

/** What lists are narrowed by is known at once; the words beside a statement are cut when they are drawn. */
class Facts implements StatementFacts {
  readonly kind: StatementKind;
  readonly speaker: string | null;
  readonly relation: Relation | null;
  readonly unsure: boolean;
  readonly topic: TopicView | null;
  private readonly analysis: Analysis;
  private readonly text: string;
  private readonly statement: Statement;

  constructor(analysis: Analysis, statement: Statement, { shown, all }: Standings, words: Words) {
    const { article, said } = analysis;
    const compared = isOnRecord(analysis) ? shown : null;
    this.kind = statement.kind;
    this.speaker = nameOf(statement.source?.speaker, said.speakers);
    this.relation = compared?.comparison.relation ?? null;
    this.unsure = compared?.comparison.confidence === 'unsure';
    this.topic = topicOfStandings(shown, all, words.language);
    this.analysis = analysis;
    this.text = article.text;
    this.statement = statement;
  }

  get cue(): string | null {
    return cueOf(this.text, this.statement);
  }

  get changes(): readonly Correction[] {
    return changesOf(this.analysis, this.statement.id);
  }

  get within(): string | null {
    const { source } = this.statement;
    return source?.within ? sliceOf(this.text, source.within) : null;
  }
}

function nameOf(id: string | undefined, speakers: readonly Speaker[]): string | null {
  for (const speaker of speakers) if (speaker.id === id) return speaker.name;
  return null;
}

export const hedgeMarks = (statement: Statement): Marked[] =>
  statement.hedges.map(({ start, end }) => ({ start, end, mark: 'hedge' }));
