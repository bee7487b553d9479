import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { interviewees } from './interviewee.ts';
import type { Turn } from './turn.ts';

/** A turn of an interview as it is said: the guest's is one statement, though no marks stand around it; the interviewer's is none. */
export interface SaidTurn {
  /** Empty in the interviewer's turns. */
  readonly words: readonly Span[];
  /** Index of the last sentence of the turn. */
  readonly last: number;
  readonly label: TokenSpan | null;
  /** Who answers, by what the text says before; `perhaps` only where nobody has spoken yet. */
  readonly surely: TokenSpan | null;
  readonly perhaps: TokenSpan | null;
}

/** The turns by the sentence they begin with. */
export function saidTurns(read: ReadText<Language>, turns: readonly Turn[]): Map<number, SaidTurn> {
  const said = new Map<number, SaidTurn>();
  if (turns.length === 0) return said;
  const intervieweeOf = interviewees(read, turns);
  let guest = intervieweeOf(0);
  turns.forEach((turn, number) => {
    const before = turns[number - 1];
    // After words of the report another may be asked.
    if (before !== undefined && before.last + 1 < turn.first) guest = intervieweeOf(number);
    const answers = turn.role === 'answers';
    said.set(turn.first, {
      words: answers ? turn.words : [],
      last: turn.last,
      label: answers ? turn.label : null,
      surely: answers ? guest.surely : null,
      perhaps: answers ? guest.perhaps : null,
    });
  });
  return said;
}
