import { isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/**
 * Names that agencies print before their reports. The forms are those of the region's agencies: "ArmInfo.",
 * "MOSCOW, March 12. /TASS/.", "YEREVAN, APRIL 22, ARMENPRESS.", "Yerevan /Mediamax/.", "(Interfax) -".
 */
const AGENCIES: readonly (readonly [shown: string, agency: string])[] = [
  ['ArmInfo', 'ArmInfo'],
  ['АрмИнфо', 'ArmInfo'],
  ['ԱրմԻնֆո', 'ArmInfo'],
  ['TASS', 'TASS'],
  ['ТАСС', 'TASS'],
  ['ARMENPRESS', 'Armenpress'],
  ['АРМЕНПРЕСС', 'Armenpress'],
  ['ԱՐՄԵՆՊՐԵՍ', 'Armenpress'],
  ['Mediamax', 'Mediamax'],
  ['ARKA', 'ARKA'],
  ['АРКА', 'ARKA'],
  ['Interfax', 'Interfax'],
  ['Интерфакс', 'Interfax'],
  ['RIA Novosti', 'RIA Novosti'],
  ['РИА Новости', 'RIA Novosti'],
  ['Novosti-Armenia', 'Novosti-Armenia'],
  ['Новости-Армения', 'Novosti-Armenia'],
  ['PanARMENIAN.Net', 'PanARMENIAN'],
  ['БЕЛТА', 'BelTA'],
  ['BelTA', 'BelTA'],
  ['24News', '24News'],
];

const LONGEST_LEAD_IN = 90;

/** The agency's lead-in at the head of a text, with the agency it names; null when there is none. */
export function leadInOf(text: string): { span: Span; agency: string } | null {
  const head = text.slice(0, LONGEST_LEAD_IN);
  for (const [shown, agency] of AGENCIES) {
    const at = head.indexOf(shown);
    if (at < 0) continue;
    let end = at + shown.length;
    while (end < head.length && '/).'.includes(head[end] as string)) end++;
    const dash = end + (isSpace(head[end] ?? '') ? 1 : 0);
    if ('-–—'.includes(head[dash] ?? 'x')) end = dash + 1;
    const closed = text[end - 1] !== text[at + shown.length - 1] || end > at + shown.length;
    if (!closed) continue;
    if (at > 0 && !isDateline(text.slice(0, at))) continue;
    return { span: { start: 0, end }, agency };
  }
  return null;
}

/** What stands before an agency's name in a lead-in: a place in capitals or a short place and date, and no sentence. */
function isDateline(before: string): boolean {
  const words = before.split(/[\s,./()-]+/).filter((word) => word !== '');
  return words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || /^\d/.test(word) || word.length <= 9);
}
