import words from '../../../assets/detection/talk.json' with { type: 'json' };
import { isTerminator, isUpper } from '../text/characters.ts';
import { hasQuestionMark } from '../text/script-marks.ts';
import { tokensOf } from '../text/tokens.ts';

/** How far an introduction reaches, UTF-16. */
const LONGEST = 700;

/**
 * Whether title or first paragraphs, up to the first that asks, say that somebody was talked with and name him: "The Courier spoke
 * with Leda Marchetti". Lists of a company's questions speak of questions and answers, and of nobody.
 */
export function announcesTalk(title: string | null, text: string): boolean {
  const head = introductionOf(text);
  const lower = `${title ?? ''} ${head}`.toLowerCase();
  return words.converses.some((word) => lower.includes(word)) && namesSomebody(head);
}

function introductionOf(text: string): string {
  const lines = text.slice(0, LONGEST).split('\n');
  const asking = lines.findIndex(hasQuestionMark);
  return lines.slice(0, asking < 0 ? lines.length : asking).join('\n');
}

/** Two words with capitals one after the other; the first of a sentence has one anyway. */
function namesSomebody(head: string): boolean {
  const tokens = tokensOf(head);
  return tokens.some((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isFirst = before === undefined || isTerminator(head[before.start] as string);
    const isPair = next?.kind === 'word' && next.start === token.end + 1;
    return (
      token.kind === 'word' &&
      !isFirst &&
      isPair &&
      isUpper(head[token.start] as string) &&
      isUpper(head[next.start] as string)
    );
  });
}
