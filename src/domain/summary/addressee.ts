import type { CardRules } from '../languages/language.ts';
import type { Statements } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** How far into a report its addressee is looked for, UTF-16: it is named with the first statements. */
const REACH = 1_200;
/** Marks that a newspaper's name may stand in, and those that end it. */
const NAME_MARKS = '«"“„<‹';
const NAME_ENDS = '»"”“>›';
/** Words that a name between marks has at most. */
const LONGEST_NAME = 8;

/** To whom it was said ("Izvestia" in "interview with the Izvestia newspaper"); null where nothing was said, or nobody is named. */
export function addresseeOf(text: string, said: Statements, card: CardRules): Span | null {
  if (said.statements.length === 0) return null;
  const tokens = tokensOf(text, 0, Math.min(text.length, REACH));
  for (let at = 0; at < tokens.length; at++) {
    const lead = card.addresseeLeads.find((words) => words.every((word, offset) => tokens[at + offset]?.norm === word));
    const named = lead === undefined ? null : nameFrom(tokens, at + lead.length, card);
    if (named !== null) return named;
  }
  return null;
}

/** The name from a token on, what stands before it left aside: all between marks, else the capital words; null when there is none. */
function nameFrom(tokens: readonly Token[], from: number, card: CardRules): Span | null {
  const isBefore = ({ norm }: Token): boolean => card.isBeforeAddressee(norm) || NAME_MARKS.includes(norm);
  let at = from;
  for (let token = tokens[at]; token !== undefined && isBefore(token); token = tokens[at]) at++;
  const first = tokens[at];
  if (first?.capital !== true) return null;
  const quoted = NAME_MARKS.includes(tokens[at - 1]?.norm ?? ' ') ? endBeforeMark(tokens, at) : null;
  if (quoted !== null) return { start: first.start, end: quoted };
  let end = first.end;
  for (let token = tokens[++at]; token?.capital === true; token = tokens[++at]) end = token.end;
  return { start: first.start, end };
}

/** Where the last word before the closing mark ends; null where none comes soon. */
function endBeforeMark(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (NAME_ENDS.includes(token.norm)) return (tokens[at - 1] as Token).end;
  }
  return null;
}
