import type { TokenSpan } from '../../../../text/token-span.ts';
import type { LanguageText } from '../../../language.ts';
import { nameAfterComma, officeAfter } from '../../sources/office.ts';
import { sourcePhraseEnd, sourcePhraseStart } from '../units/source-head.ts';
import { isPassive, tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { CUE_BITS, type Unit, unitAt } from '../units/unit.ts';
import { namedBeforeApposition } from './apposition.ts';
import { endOfLongOffice, officeBeforeList } from './long-office.ts';

/** The words that name a source, from the unit that heads them; null for a source named elsewhere. */
export function sourceSpan(read: LanguageText, units: readonly Unit[], cue: number, head: number): TokenSpan | null {
  if (head < 0 || isAddressed(units, cue, head) || tagAt(units, head) === TAG.determiner) return null;
  const named = namedBeforeApposition(units, officeBeforeList(read, units, cue, head));
  const { first } = unitAt(units, sourcePhraseStart(units, named));
  const whole = endOfLongOffice(read, units, cue, named);
  const last = unitAt(units, whole ?? sourcePhraseEnd(units, named)).last;
  return {
    first,
    last: nameAfterOffice(read, units, named, last) ?? officeAfter(read, last)?.last ?? last,
  };
}

/** "The prime minister of the country, Name Surname, said": the token after a name that a comma parts from its office. */
function nameAfterOffice(read: LanguageText, units: readonly Unit[], head: number, last: number): number | null {
  const isOffice = (at: number): boolean => tagAt(units, at) === TAG.role || tagAt(units, at) === TAG.nounPerson;
  let from = sourcePhraseStart(units, head);
  while (from <= head && !isOffice(from)) from++;
  return from > head ? null : (nameAfterComma(read, last)?.last ?? null);
}

/** "is convinced", "were told": the first says what somebody thinks, the second what somebody hears. */
const THINKS = (1 << CUE_BITS.indexOf('believe')) | (1 << CUE_BITS.indexOf('adjective'));

/** "Drivers are urged to …", "The treaty was called …": before a passive stands who is spoken to or of, not who speaks. */
function isAddressed(units: readonly Unit[], cue: number, head: number): boolean {
  const bits = unitAt(units, cue).cue;
  return head < cue && isPassive(units, cue) && (bits & THINKS) === 0;
}
