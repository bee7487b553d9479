import type { Analysis } from '../../domain/analysis.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Statement } from '../../domain/statements/statement.ts';
import { sliceOf } from '../../domain/text/span.ts';
import type { Words } from '../i18n/words.ts';
import { type Compared, type EvidenceView, evidenceOf } from './evidence.ts';
import { type NoteView, notesOf } from './notes.ts';
import { type Passage, passage } from './passage.ts';
import { hasRelations } from './standing.ts';
import { standingsShown } from './statement-line.ts';

/** What an opened card adds. */
export interface QuoteDetails {
  /** The words in the text that name the speaker there, when they differ from the resolved name. */
  readonly mention: string | null;
  readonly question: Passage | null;
  readonly evidence: readonly EvidenceView[];
  /** On the record's own page: the claims that the record draws from this statement. */
  readonly recordedAs: readonly Passage[];
  readonly notes: readonly NoteView[];
}

export function quoteDetails(
  analysis: Analysis,
  id: string,
  records: readonly ReferenceModel[],
  words: Words,
): QuoteDetails | null {
  const { article, said } = analysis;
  const statement = said.statements.find((each) => each.id === id);
  if (!statement) return null;
  const { all } = standingsShown(analysis, statement, records);
  const compared: Compared = { text: article.text, lang: article.lang, whole: statement };
  const question = said.questions.find((each) => each.id === statement.answers);
  return {
    mention: mentionOf(analysis, statement),
    question: question ? passage(article.text, article.lang, [question]) : null,
    evidence: hasRelations(analysis)
      ? all.filter((standing) => !standing.own).flatMap((standing) => evidenceOf(compared, standing, words))
      : [],
    recordedAs: all
      .filter((standing) => standing.own)
      .flatMap((standing) => evidenceOf(compared, standing, words).map((view) => unmarked(view.onRecord))),
    notes: notesOf(all),
  };
}

function mentionOf({ article, said }: Analysis, statement: Statement): string | null {
  const { source } = statement;
  if (!source?.mention) return null;
  const mention = sliceOf(article.text, source.mention);
  return mention === said.speakers.find((speaker) => speaker.id === source.speaker)?.name ? null : mention;
}

const unmarked = (words: Passage): Passage => ({
  ...words,
  pieces: words.pieces.map((piece) => ({ ...piece, mark: 'plain' })),
});
