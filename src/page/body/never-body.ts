import words from '../../../assets/page/never-body.json' with { type: 'json' };
import { isDigit, isLetter, isTerminator } from '../../domain/text/characters.ts';

/** Longer lines are more than a pointer to another page, a call to subscribe, or a caption. UTF-16. */
const LONGEST_POINTER = 250;
const LONGEST_CAPTION = 350;
const LONGEST_CREDIT = 80;

/** Whether a line says in words that it is no part of the body: "Read also: …", "Sign up for …", a caption with its credit, an address. */
export const isNeverBody = (line: string): boolean =>
  (line.length < LONGEST_POINTER && (isPointer(line) || isAddress(line))) ||
  (line.length < LONGEST_CAPTION && isCaption(line));

/** Printed pages end with where they were found. */
const isAddress = (line: string): boolean => ADDRESS.test(line);
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

function isPointer(line: string): boolean {
  let at = 0;
  while (at < 3 && at < line.length && !isLetter(line[at] as string)) at++;
  const lower = line.toLowerCase();
  const begins = (phrase: string): boolean => lower.startsWith(phrase, at);
  const has = (phrase: string): boolean => lower.includes(phrase);
  return (
    words.beginnings.some(begins) || words.anywhere.some(has) || (words.calls.some(begins) && words.networks.some(has))
  );
}

function isCaption(line: string): boolean {
  const lower = line.toLowerCase();
  return words.credits.some((credit) => lower.startsWith(credit)) || endsWithCredit(lower) || isNumberedPicture(lower);
}

/** "The minister in Yerevan (Image: AGENCY)", "The minister in Yerevan. Photo: Jo Marsh" */
function endsWithCredit(lower: string): boolean {
  const line = lower.trimEnd();
  if (words.credits.some((credit) => isLastSentence(line, line.lastIndexOf(credit)))) return true;
  const open = line.lastIndexOf('(');
  return (
    line.endsWith(')') &&
    open >= 0 &&
    line.length - open < LONGEST_CREDIT &&
    words.bracketed.some((word) => line.startsWith(word, open + 1))
  );
}

function isLastSentence(line: string, at: number): boolean {
  if (at <= 0 || line.length - at > LONGEST_CREDIT || isTerminator(line.at(-1) ?? '')) return false;
  return isTerminator(line.slice(0, at).trimEnd().at(-1) ?? '');
}

/** "1of4The minister …", "2 of 7" */
function isNumberedPicture(lower: string): boolean {
  let at = 0;
  while (isDigit(lower[at] ?? '')) at++;
  if (at === 0 || at > 2) return false;
  const rest = lower.slice(at).trimStart();
  return rest.startsWith('of') && isDigit(rest.slice(2).trimStart()[0] ?? '') && (lower[at] === 'o' || rest.length < 8);
}
