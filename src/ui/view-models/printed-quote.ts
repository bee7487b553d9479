import type { Analysis } from '../../domain/analysis.ts';
import { quotedWords } from '../../domain/export/words/quoted-words.ts';
import { textOf } from './passage.ts';
import type { QuoteView } from './quotes.ts';

/** The words of a quote as they are printed elsewhere: in the whole marks of the report's language. */
export function printedQuote({ article, said }: Analysis, { id, words }: QuoteView): string {
  const statement = said.statements.find((each) => each.id === id);
  return statement === undefined ? textOf(words) : quotedWords(article.text, statement, article.lang);
}
