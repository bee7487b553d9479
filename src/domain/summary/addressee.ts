import type { CardRules } from '../languages/language.ts';
import type { Statements } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** How far into a report its addressee is looked for, UTF-16: it is named with the first statements. */
const REACH = 1_200;
/** Marks that a newspaper's name may stand in. */
const NAME_MARKS = '«"“„<‹';

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

/** The capital words from a token on, what stands before a name left aside; null when there are none. */
function nameFrom(tokens: readonly Token[], from: number, card: CardRules): Span | null {
  const isBefore = ({ norm }: Token): boolean => card.isBeforeAddressee(norm) || NAME_MARKS.includes(norm);
  let at = from;
  for (let token = tokens[at]; token !== undefined && isBefore(token); token = tokens[at]) at++;
  const first = tokens[at];
  if (first?.capital !== true) return null;
  let end = first.end;
  for (let token = tokens[++at]; token?.capital === true; token = tokens[++at]) end = token.end;
  return { start: first.start, end };
}
