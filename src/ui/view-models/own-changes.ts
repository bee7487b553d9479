import type { Analysis } from '../../domain/analysis.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { anchorOf } from '../../domain/corrections/anchor.ts';
import type { Anchor, Correction } from '../../domain/corrections/correction.ts';
import type { Statement } from '../../domain/statements/statement.ts';
import { type Passage, passage } from './passage.ts';

/** A statement as the program found it, whatever the reader changed of it. */
export const ourStatement = ({ said, corrected }: Analysis, id: string): Statement | null =>
  corrected?.ours.statements.find(({ statement }) => statement.id === id)?.statement ??
  said.statements.find((statement) => statement.id === id) ??
  null;

/** What a correction of a statement is about; null for one that is not there. */
export function anchorFor(analysis: Analysis, id: string): Anchor | null {
  const ours = ourStatement(analysis, id);
  return ours && anchorOf(analysis.article.text, ours);
}

/** Whom the program found to say a statement. */
export function ourSpeaker(analysis: Analysis, id: string): string | null {
  const speakers = analysis.corrected?.ours.speakers ?? analysis.said.speakers;
  const speaker = ourStatement(analysis, id)?.source?.speaker;
  return speakers.find((one) => one.id === speaker)?.name ?? null;
}

/** How the program found a statement to stand to a record. */
export const ourComparison = ({ comparisons, corrected }: Analysis, id: string, record: string): Comparison | null =>
  (corrected?.ours.comparisons[id] ?? comparisons[id])?.find(({ model }) => model === record) ?? null;

export const ourWords = ({ article }: Analysis, { segments }: Statement): Passage =>
  passage(article.text, article.lang, segments);

/** Statements that the reader took away. */
export const hiddenStatements = ({
  corrected,
}: Analysis): readonly { readonly statement: Statement; readonly correction: Correction }[] =>
  (corrected?.changes ?? []).flatMap(({ correction, statements }) =>
    correction.kind !== 'not-said'
      ? []
      : (corrected?.ours.statements ?? [])
          .filter(({ statement }) => statements.includes(statement.id))
          .map(({ statement }) => ({ statement, correction })),
  );

/** Everybody who is said to speak here, by name, in the order of the page. */
export const peopleOf = ({ said }: Analysis): readonly string[] => [...new Set(said.speakers.map(({ name }) => name))];

/** The words that a correction is about. */
export const wordsAbout = (correction: Exclude<Correction, { kind: 'same-person' }>, lang: string): Passage => {
  const { quote } = correction.at;
  return passage(quote, lang, [{ start: 0, end: quote.length }]);
};
