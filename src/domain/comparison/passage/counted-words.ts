import { normalForm, type Token, tokensOf } from '../../text/tokens.ts';

/** Words and numbers of a text, hyphenated ones cut into their parts ("Moscow-led", "ՀԱՊԿ-ն"), where they stand. */
export const countedWordsIn = (text: string): Token[] => countedWords(tokensOf(text), text);

/** The same of a passage whose tokens are known. */
export function countedWords(tokens: readonly Token[], text: string): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'punctuation') continue;
    if (token.kind === 'number' || !token.norm.includes('-')) words.push(token);
    else pushParts(text, token, words);
  }
  return words;
}

/** A part of one letter is an ending or an initial and says nothing by itself. */
function pushParts(text: string, token: Token, into: Token[]): void {
  let start = token.start;
  for (let at = token.start; at <= token.end; at++) {
    if (at < token.end && text[at] !== '-') continue;
    if (at - start > 1)
      into.push({
        start,
        end: at,
        kind: 'word',
        norm: normalForm(text.slice(start, at)),
        capital: token.capital && start === token.start,
      });
    start = at + 1;
  }
}
