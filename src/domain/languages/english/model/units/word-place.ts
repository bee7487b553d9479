import type { Token } from '../../../../text/tokens.ts';
import type { LanguageText } from '../../../language.ts';
import type { KnownWord } from './known-word.ts';
import type { Tag } from './tags.ts';

/** A word of the report at its place in its sentence. */
export interface WordPlace {
  readonly read: LanguageText;
  readonly at: number;
  readonly token: Token;
  readonly word: KnownWord;
  /** The tag of the unit before it, `edge` where there is none. */
  readonly previous: Tag;
  /** Whether it opens its sentence, or stands right after a quotation that does: there a capital says nothing. */
  readonly isFirst: boolean;
  /** Which words are capitalised elsewhere too, in a sentence set in capitals; null in any other sentence. */
  readonly isName: ((norm: string) => boolean) | null;
}
