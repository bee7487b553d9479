import type { Analysis } from '../../domain/analysis.ts';
import { shownSegments } from '../../domain/export/words/shown-segments.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Statement } from '../../domain/statements/statement.ts';
import type { Place } from '../../platform/ports/page.ts';
import type { Words } from '../i18n/words.ts';
import { notesOf } from './notes.ts';
import { type Passage, passage } from './passage.ts';
import { placeOf } from './place.ts';
import { withMarks } from './quotation-marks.ts';
import { factsOf, hedgeMarks, type StatementFacts, standingsShown } from './statement-line.ts';

/** One card of the list, closed. Of thousands most are never drawn: what only a drawn one needs is worked out when it is asked for. */
export interface QuoteView {
  readonly id: string;
  readonly words: Passage;
  readonly place: Place;
  readonly facts: StatementFacts;
  readonly noted: boolean;
}

export const quotesOf = (analysis: Analysis, records: readonly ReferenceModel[], words: Words): QuoteView[] =>
  analysis.said.statements.map((statement) => new Quote(analysis, statement, records, words));

class Quote implements QuoteView {
  private readonly analysis: Analysis;
  private readonly statement: Statement;
  private readonly records: readonly ReferenceModel[];
  readonly facts: StatementFacts;

  constructor(analysis: Analysis, statement: Statement, records: readonly ReferenceModel[], words: Words) {
    this.analysis = analysis;
    this.statement = statement;
    this.records = records;
    this.facts = factsOf(analysis, statement, records, words);
  }

  get id(): string {
    return this.statement.id;
  }

  get words(): Passage {
    return wordsOf(this.analysis, this.statement);
  }

  get place(): Place {
    return placeOf(this.analysis.article.text, this.statement);
  }

  get noted(): boolean {
    return notesOf(standingsShown(this.analysis, this.statement, this.records).all).length > 0;
  }
}

const wordsOf = ({ article }: Analysis, statement: Statement): Passage =>
  passage(
    article.text,
    article.lang,
    withMarks(article.text, statement.kind, shownSegments(statement, article.text)),
    hedgeMarks(statement),
  );
