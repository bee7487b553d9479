import type { Article } from '../article/article.ts';
import type { ReferenceModel } from './model.ts';

/** Share of a record's passages that an article must carry word for word to be the text the record was made from. */
const SOURCE_SHARE = 0.9;

/**
 * Whether a record was made from this very article. The words decide, not the address: the same address can show another
 * text one day, and the same report stands at several addresses.
 */
export function isSourceOf(article: Article, model: ReferenceModel): boolean {
  const passages = passagesOf(model);
  if (passages.length === 0) return false;
  const text = folded(article.text);
  return passages.filter((passage) => text.includes(passage)).length / passages.length >= SOURCE_SHARE;
}

const known = new WeakMap<ReferenceModel, readonly string[]>();

/** A record's passages, folded once: every page is asked about them. */
function passagesOf(model: ReferenceModel): readonly string[] {
  const passages =
    known.get(model) ?? model.statements.filter(({ kind }) => kind !== 'question').map(({ text }) => folded(text));
  known.set(model, passages);
  return passages;
}

const folded = (text: string): string => text.replace(/[\s"“”«»‹›<>'‘’]+/g, ' ').toLowerCase();
