import type { Analysis } from '../../domain/analysis.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Question, Statement } from '../../domain/statements/statement.ts';
import type { CardLine, Voice } from '../../domain/summary/summary.ts';
import type { Place } from '../../platform/ports/page.ts';
import type { Words } from '../i18n/words.ts';
import { type AttributionView, attributionOf } from './attribution.ts';
import { type HedgedView, hedgedViews } from './hedged.ts';
import { type Passage, passage } from './passage.ts';
import { placeOf, placeOfAll } from './place.ts';
import { closingMark, withMarks } from './quotation-marks.ts';
import { type RecordView, recordView } from './record.ts';
import { countRelations, hasRelations, isOnRecord, isSource, type RelationCounts, sourceRecord } from './standing.ts';
import { factsOf, hedgeMarks, type StatementFacts } from './statement-line.ts';
import { type UnansweredView, unansweredViews } from './unanswered.ts';
import { webAddress } from './web-address.ts';

/** The popup's card. Every passage is a stretch of the article, every line leads to its place. */
export interface CardView {
  readonly attribution: AttributionView;
  readonly lead: LineView | null;
  readonly exchanges: readonly ExchangeView[];
  /** Everybody who speaks, who says most first; nobody where there is only one. */
  readonly voices: readonly VoiceView[];
  readonly hedged: readonly HedgedView[];
  readonly unanswered: readonly UnansweredView[];
  /** Null where relations have no meaning, and where nothing that is said here stands to anything on record. */
  readonly relations: RelationCounts | null;
  /** It was compared, and there is nothing on record about any of it. */
  readonly nothingOnRecord: boolean;
  readonly statements: number;
  /** The page is what a record was made from; the record is null when it could not be loaded. */
  readonly source: { readonly record: RecordView | null } | null;
  readonly byRules: boolean;
  /** Only the first part of the page was read. */
  readonly cut: boolean;
  readonly url: string | null;
}

export interface LineView {
  readonly statement: string;
  readonly words: Passage;
  readonly place: Place;
  readonly facts: StatementFacts;
}

/** Somebody who speaks, how many statements are theirs, and the best of them; null where the card leads with it. */
export interface VoiceView {
  readonly speaker: string;
  readonly name: string;
  readonly count: number;
  readonly lang: string;
  readonly line: LineView | null;
}

export interface ExchangeView {
  readonly question: QuestionView | null;
  readonly lines: readonly LineView[];
}

export interface QuestionView {
  readonly id: string;
  readonly form: Question['form'];
  readonly words: Passage;
  readonly place: Place;
}

export function cardOf(analysis: Analysis, records: readonly ReferenceModel[], words: Words): CardView {
  const { article, said, summary } = analysis;
  const { text, lang } = article;
  const attribution = attributionOf(analysis, words);
  const statementOf = (id: string): Statement | undefined => said.statements.find((statement) => statement.id === id);
  const facts = new Map(
    said.statements.map((statement) => [statement.id, factsOf(analysis, statement, records, words)]),
  );

  const line = (cardLine: CardLine): LineView | null => {
    const statement = statementOf(cardLine.statement);
    const known = facts.get(cardLine.statement);
    const place = placeOfAll(text, cardLine.spans);
    if (!statement || !known || !place) return null;
    const shown = withMarks(text, statement.kind, cardLine.spans);
    const closing = statement.kind === 'direct' ? closingMark(text, statement, shown) : null;
    return {
      statement: statement.id,
      words: passage(text, lang, shown, hedgeMarks(statement), { after: cardLine.cut, closing }),
      place,
      facts: known,
    };
  };

  const question = (id: string | null): QuestionView | null => {
    const found = said.questions.find((each) => each.id === id);
    return found
      ? { id: found.id, form: found.form, words: passage(text, lang, [found]), place: placeOf(text, found) }
      : null;
  };

  const voice = ({ speaker, count, line: best }: Voice): VoiceView[] => {
    const found = said.speakers.find(({ id }) => id === speaker);
    const shown = best === null || best.statement === summary.lead?.statement ? null : line(best);
    return found === undefined ? [] : [{ speaker, name: found.name, count, lang, line: shown }];
  };

  const own = sourceRecord(analysis, records);
  return {
    attribution,
    lead: summary.lead ? line(summary.lead) : null,
    exchanges: summary.exchanges
      .map((exchange) => ({
        question: question(exchange.question),
        lines: exchange.lines.map(line).filter((each) => each !== null),
      }))
      .filter((exchange) => exchange.lines.length > 0),
    voices: summary.voices.length > 1 ? summary.voices.flatMap(voice) : [],
    hedged: hedgedViews(analysis, (id) => facts.get(id)?.cue ?? null),
    unanswered: unansweredViews(analysis),
    relations: isOnRecord(analysis) ? countRelations([...facts.values()].map((each) => each.relation)) : null,
    nothingOnRecord: hasRelations(analysis) && !isOnRecord(analysis),
    statements: said.statements.length,
    source: isSource(analysis) ? { record: own && recordView(own, words) } : null,
    byRules: said.byRules,
    cut: article.cut === true,
    url: webAddress(article.url),
  };
}
