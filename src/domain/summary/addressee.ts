import type { Statements } from '../statements/statement.ts';
import { isUpper } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';

/** Words after which the addressee of an interview is named, in the languages that have rules. */
const LEADS: readonly (readonly string[])[] = [
  ['interview', 'with'],
  ['interview', 'to'],
  ['interview', 'given', 'to'],
  ['told'],
  ['интервью'],
  ['հարցազրույցում'],
];
const SKIPPED = new Set([
  'the',
  'a',
  'newspaper',
  'agency',
  'magazine',
  'channel',
  'tv',
  'daily',
  'газете',
  'газеты',
  'агентству',
  'телеканалу',
  'изданию',
  'журналу',
]);
const NAME_MARKS = '«"“„<‹';

/** To whom it was said ("Izvestia"), looked for in the sentence of the first statements. */
export function addresseeOf(text: string, said: Statements): Span | null {
  const first = said.statements[0];
  if (first === undefined) return null;
  const tokens = tokensOf(text, 0, Math.min(text.length, 1_200));
  for (let at = 0; at < tokens.length; at++) {
    const lead = LEADS.find((words) => words.every((word, offset) => tokens[at + offset]?.norm === word));
    if (lead === undefined) continue;
    let start = at + lead.length;
    while (
      start < tokens.length &&
      (SKIPPED.has(tokens[start]?.norm ?? '') || NAME_MARKS.includes(tokens[start]?.norm ?? ' '))
    )
      start++;
    let end = start;
    while (
      end < tokens.length &&
      tokens[end]?.capital === true &&
      (end === start || isUpper(text[tokens[end]?.start ?? 0] ?? ''))
    )
      end++;
    if (end > start) return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  }
  return null;
}
