import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { spanOfWords, type TurnParagraph } from './turn-paragraphs.ts';

/** What one side of an interview says in one go: one paragraph or several. */
export interface Turn {
  readonly role: 'asks' | 'answers';
  /** It ends with a question. */
  readonly asks: boolean;
  /** Indices of its first and last sentence. */
  readonly first: number;
  readonly last: number;
  /** Its words, one span a paragraph, without dash and label. */
  readonly words: readonly Span[];
  /** The name it is led in by, when that names a person. */
  readonly label: TokenSpan | null;
}

/** Paragraphs that one side says one after another, as a turn. */
export function turnOf(read: ReadText<Language>, role: Turn['role'], paragraphs: readonly TurnParagraph[]): Turn {
  const closing = paragraphs.at(-1);
  return {
    role,
    asks: closing?.asks === true,
    first: paragraphs[0]?.first ?? 0,
    last: closing?.last ?? 0,
    words: paragraphs.map(({ words }) => spanOfWords(read, words)),
    label: null,
  };
}
