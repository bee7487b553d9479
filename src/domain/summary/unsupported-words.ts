import type { WrittenWords } from '../languages/written-words.ts';
import { isTerminator } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/**
 * What a model wrote, cut into pieces. A piece is struck when the source does not have it: a quotation that is not in it word
 * for word, a number, or what looks like a name. Faithfulness is not proved by this: the rest may be wrong too, and the
 * interface says so.
 */
export interface WrittenPiece {
  readonly text: string;
  readonly struck: Struck | null;
}

export type Struck = 'quotation' | 'name' | 'number';

/** Longer answers are cut: nobody asked for so much. */
const LONGEST = 4_000;

/** The pieces of what was written, joined the same text, `words` being those of its language. */
export function withStruck(written: string, source: string, words: WrittenWords): readonly WrittenPiece[] {
  const text = written.slice(0, LONGEST);
  const known = knownIn(source, words);
  const { pieces, add } = joinedPieces();
  let at = 0;
  for (const { start, end } of quotationsIn(text)) {
    addWords(text.slice(at, start), known, add);
    const isQuoted = known.text.includes(plain(text.slice(start + 1, end - 1)));
    if (isQuoted) addWords(text.slice(start, end), known, add);
    else add(text.slice(start, end), 'quotation');
    at = end;
  }
  addWords(text.slice(at), known, add);
  return pieces;
}

type Add = (part: string, struck: Struck | null) => void;

/** Collects pieces; what is not struck grows together. */
function joinedPieces(): { readonly pieces: readonly WrittenPiece[]; readonly add: Add } {
  const pieces: { text: string; struck: Struck | null }[] = [];
  const add: Add = (part, struck) => {
    const last = pieces[pieces.length - 1];
    if (part === '') return;
    if (last !== undefined && last.struck === struck && (struck === null || /^\s*$/.test(part))) last.text += part;
    else pieces.push({ text: part, struck });
  };
  return { pieces, add };
}

const OPENING = '"“„«‟';
const CLOSING = '"”“»';

/** What stands between marks, with them; a mark that nothing closes is passed by. */
function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let opened = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (opened >= 0 && CLOSING.includes(char) && at - opened > 2) {
      found.push({ start: opened, end: at + 1 });
      opened = -1;
    } else if (OPENING.includes(char)) opened = at;
    else if (CLOSING.includes(char)) opened = -1;
  }
  return found;
}

/** What the source has, and the language of both. */
interface Known extends WrittenWords {
  /** The source with its marks and white space made alike. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** In digits. */
  readonly counted: ReadonlySet<string>;
}

function knownIn(source: string, language: WrittenWords): Known {
  const tokens = tokensOf(source);
  return {
    ...language,
    text: plain(source),
    words: new Set(tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm)),
    counted: new Set(tokens.flatMap((token) => numberOf(token, language) ?? [])),
  };
}

/** What ends a quotation inside its marks is its writer's choice. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[‘’`]/g, "'")
    .replaceAll(/["“”„«»‟]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:!?…]{1,3}$/, '');

function addWords(text: string, known: Known, add: Add): void {
  const tokens = tokensOf(text);
  let at = 0;
  tokens.forEach((token, index) => {
    const struck = struckOf(token, tokens[index - 1], known);
    if (struck === null) return;
    add(text.slice(at, token.start), null);
    add(text.slice(token.start, token.end), struck);
    at = token.end;
  });
  add(text.slice(at), null);
}

/** Besides the marks that end a sentence, those after which one may begin. */
const OPENING_MARKS = ':•*-–—("“«';

function struckOf(token: Token, before: Token | undefined, known: Known): Struck | null {
  const number = numberOf(token, known);
  if (number !== null) return known.counted.has(number) ? null : 'number';
  if (token.kind !== 'word' || !token.capital) return null;
  if (isKnown(token.norm, known)) return null;
  // A sentence begins with a capital whatever it begins with.
  const opens = before === undefined || isTerminator(before.norm) || OPENING_MARKS.includes(before.norm);
  return opens && known.openers.has(token.norm) ? null : 'name';
}

/** Digits without their separators; what stands behind them ("30th", "30-летие") is left off. Words that count are numbers too. */
function numberOf({ kind, norm }: Token, { numbers }: WrittenWords): string | null {
  if (kind === 'number') return norm.replaceAll(/[^\d]/g, '');
  return numbers.get(norm) ?? null;
}

/** Near enough to tell that a word is there in another form: without its possessive, and without its ending. */
function isKnown(norm: string, { words }: Known): boolean {
  const bare = norm.replace(/['’]s?$/, '');
  if (words.has(norm) || words.has(bare)) return true;
  const root = bare.slice(0, Math.max(5, bare.length - 3));
  return bare.length > 4 && [...words].some((word) => word.startsWith(root));
}
