import agencies from '../../../assets/detection/agencies.json' with { type: 'json' };
import { isDash, isDigit, isLetter, isSpace, isUpper } from '../text/characters.ts';
import { FULL_STOPS } from '../text/script-marks.ts';
import type { Span } from '../text/span.ts';
import { isDateline, isPlaceAndDate } from './dateline.ts';

/** What an agency prints before a report, and the agency when it is named there. */
export interface LeadIn {
  readonly span: Span;
  readonly agency: string | null;
}

/** The longest names first: "Interfax-AZERBAIJAN" is not "Interfax" with something after it. */
const AGENCIES: readonly (readonly [shown: string, agency: string])[] = Object.entries(agencies)
  .flatMap(([agency, names]) => names.map((shown): [string, string] => [shown, agency]))
  .sort(([a], [b]) => b.length - a.length);

/** A full stop of any language, a colon, or what closes brackets and slashes sets a name apart from the sentence behind it. */
const AFTER_NAME = `.:/)${FULL_STOPS}`;
/** UTF-16. */
const LONGEST_LEAD_IN = 90;
const LONGEST_AGENCY = 40;

/**
 * The lead-in at the head of a text: "ArmInfo.", "MOSCOW, March 12. /TASS/.", "YEREVAN, APRIL 22, ARMENPRESS.", "Yerevan /Mediamax/.",
 * "(Interfax) -", "PanARMENIAN.Net -", "МОСКВА, 3 мая — РИА Новости, Иван Иванов.", "BAKU, Azerbaijan, April 3.", "YEREVAN —".
 * Null when there is none.
 */
export function leadInOf(text: string): LeadIn | null {
  const head = text.slice(0, LONGEST_LEAD_IN);
  return byName(head) ?? byMarks(head) ?? byOneName(text) ?? byPlace(head);
}

function byName(head: string): LeadIn | null {
  for (const [shown, agency] of AGENCIES) {
    const at = head.indexOf(shown);
    if (at < 0 || isLetter(head[at - 1] ?? ' ') || !isDateline(head.slice(0, at))) continue;
    const from = endOfBranch(head, at + shown.length);
    const end =
      endOfMarks(head, from) ?? (at > 0 ? endOfName(head, from) : null) ?? (isFiled(head, at, from) ? from : null);
    if (end !== null) return { span: { start: 0, end }, agency };
  }
  return null;
}

/** An agency that is not in the list, between slashes: "GYUMRI, May 3. /Shirak/." */
function byMarks(head: string): LeadIn | null {
  const open = head.indexOf('/');
  const close = head.indexOf('/', open + 1);
  if (open < 0 || close < 0 || close - open > LONGEST_AGENCY || !isDateline(head.slice(0, open))) return null;
  const agency = head.slice(open + 1, close).trim();
  const isName = agency !== '' && isUpper(agency[0] as string) && !agency.includes('.');
  return isName ? { span: { start: 0, end: endOfMarks(head, close) ?? close + 1 }, agency } : null;
}

/** A sentence, and no title that names two: it ends with a full stop. UTF-16. */
const SHORTEST_SENTENCE = 60;

/** An agency that is not in the list, alone before a dash or behind a place and a date: "Solmar. 3 May. Steppinform – The bridge …". */
function byOneName(text: string): LeadIn | null {
  const name =
    /^(?:\p{Lu}[\p{L}-]{1,24}[.,] (?:\d{1,2} \p{L}{3,10}[.,] )?)?\p{Lu}[\p{L}-]{3,24}\s[-–—]\s(?=\p{Lu}\p{Ll})/u.exec(
      text,
    )?.[0];
  if (name === undefined) return null;
  const line = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n')).trimEnd();
  return line.length > SHORTEST_SENTENCE && /[.!?…]["”»]?$/u.test(line)
    ? { span: { start: 0, end: name.trimEnd().length }, agency: null }
    : null;
}

/** A place in capitals before a dash, or a place and a date before a full stop: no agency is named. */
function byPlace(head: string): LeadIn | null {
  for (let at = 0; at < head.length; at++) {
    const char = head[at] as string;
    const isSetApart =
      isDash(char) && isSpace(head[at + 1] ?? '') && (head[at - 1] === '.' || isSpace(head[at - 1] ?? ''));
    if (isSetApart) return isPlaceAndDate(head.slice(0, at)) ? { span: { start: 0, end: at + 1 }, agency: null } : null;
    const isAfterDate = char === '.' && isDigit(head[at - 1] ?? '') && isSpace(head[at + 1] ?? '');
    if (isAfterDate)
      return isPlaceAndDate(head.slice(0, at)) ? { span: { start: 0, end: at + 1 }, agency: null } : null;
    if (char === '\n') return null;
  }
  return null;
}

/** "INTERFAX.RU", "Interfax-Kazakhstan": what an agency's site or branch adds to its name. */
function endOfBranch(head: string, from: number): number {
  const added = /^(?:\.\p{L}{2,3}|-\p{Lu}\p{L}+)(?=[/).:,]|\s?[-–—])/u.exec(head.slice(from))?.[0];
  return from + (added?.length ?? 0);
}

/** "Baku, November 3, AZERTAC The price …": no mark parts a name in capitals after place and date from the sentence. */
function isFiled(head: string, at: number, from: number): boolean {
  const before = head.slice(0, at).trimEnd();
  const shown = head.slice(at, from);
  return (
    [...before].some(isDigit) &&
    ',.'.includes(before.at(-1) ?? '-') &&
    shown.length > 2 &&
    shown === shown.toUpperCase() &&
    isSpace(head[from] ?? '') &&
    isUpper(head[from + 1] ?? '')
  );
}

/** After a place, a date and an agency the name of who reports may follow: "MOSCOW, 3 May - RIA Novosti, Jo Doe." */
function endOfName(head: string, from: number): number | null {
  const name = /^,? (?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}[\p{L}-]+\.(?=\s)/u.exec(head.slice(from))?.[0];
  return name === undefined ? null : from + name.length;
}

/** Where the marks after an agency's name end: "/.", ") -", ".", " -", ":"; null when none sets it apart from a sentence. */
function endOfMarks(head: string, from: number): number | null {
  let end = from;
  while (end < head.length && AFTER_NAME.includes(head[end] as string)) end++;
  let dash = end;
  while (isSpace(head[dash] ?? '') && head[dash] !== '\n') dash++;
  if (isDash(head[dash] ?? '') && (dash > end || end > from)) return dash + 1;
  return end > from || head[end] === '\n' ? end : null;
}
