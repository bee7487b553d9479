import { type Declared, declaredCharset, markedCharset } from './declared-charset.ts';
import { likeliestSingleByte, unmarkedUtf16 } from './guessed-charset.ts';

/** A file's text, without a byte order mark, and what its reader should know of how it was read; null when there is nothing. */
export interface DecodedText {
  readonly text: string;
  readonly note: string | null;
}

/** Several letters of UTF-8 in a row of bytes are never chance: other encodings would have to be written as nonsense. */
const FEWEST_FOR_SURE = 3;

/**
 * The text of a file, by what tells its encoding, in this order: a byte order mark, zero bytes (UTF-16), what a page declares
 * (`isPage`), the bytes themselves. What is not declared is UTF-8, as all we write is; where the bytes are not, or are it against
 * what is declared, the note says what they were read as. Never fails.
 */
export function textOfBytes(bytes: Uint8Array, isPage: boolean): DecodedText {
  const marked = markedCharset(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return { text: decoded(bytes, marked), note: null };
  const declared = isPage ? declaredCharset(bytes) : null;
  const charset = declared?.charset ?? 'utf-8';
  if (charset === 'utf-8') return asUtf8(bytes, declared);
  const { text, letters, broken } = utf8(bytes);
  if (broken === 0 && letters >= FEWEST_FOR_SURE)
    return { text, note: `declared as ${declared?.label}, but written in UTF-8; read as that` };
  return { text: decoded(bytes, charset), note: null };
}

/** What is to be UTF-8, unless most of it is not. */
function asUtf8(bytes: Uint8Array, declared: Declared | null): DecodedText {
  const { text, letters, broken } = utf8(bytes);
  if (broken > letters) {
    const charset = likeliestSingleByte(bytes);
    return { text: decoded(bytes, charset), note: `${whyNot(declared)}; read as ${charset}` };
  }
  if (broken > 0) return { text, note: `not all of it is UTF-8: what is not is shown as "\uFFFD" (${broken})` };
  return { text, note: declared?.charset === null ? `${whyNot(declared)}; read as UTF-8` : null };
}

function whyNot(declared: Declared | null): string {
  if (declared === null) return 'no encoding is declared, and it is not UTF-8';
  return declared.charset === null
    ? `declared as "${declared.label}", which is no known encoding`
    : 'declared as UTF-8, but not written in it';
}

const decoded = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

/** The bytes read as UTF-8, how many letters beyond ASCII that gives, and how many signs that are none. */
function utf8(bytes: Uint8Array): { text: string; letters: number; broken: number } {
  const text = decoded(bytes, 'utf-8');
  const beyondAscii = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return { text, letters: beyondAscii - broken, broken };
}
