import type { Article } from '../article/article.ts';
import type { ReferenceModel } from './model.ts';

/** Share of a record's passages that an article must carry word for word to be the text the record was made from. */
const SOURCE_SHARE = 0.9;

/**
 * Whether a record was made from this very article. The words decide, not the address: the same address can show another
 * text one day, and the same report stands at several addresses.
 */
export function isSourceOf(article: Article, model: ReferenceModel): boolean {
  const text = folded(article.text);
  const passages = model.statements.filter((statement) => statement.kind !== 'question');
  if (passages.length === 0) return false;
  const carried = passages.filter((passage) => text.includes(folded(passage.text))).length;
  return carried / passages.length >= SOURCE_SHARE;
}

const folded = (text: string): string => text.replace(/[\s"“”«»‹›<>'‘’]+/g, ' ').toLowerCase();
