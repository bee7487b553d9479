import { capitalsIn } from '../../../reading/capital-words.ts';
import { firstIn, partingComma, runFrom } from '../../../reading/office-run.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText, SourceParts } from '../../language.ts';
import { ranks } from './link-words.ts';
import { nameBeside } from './name-beside.ts';
import { isOfficesBody, nameAfterOffice, nameWithoutOffice, noAdverb } from './name-in-source.ts';
import { nameAfterComma, officeAfter, officeBefore } from './office.ts';
import { withoutExAndPossessive } from './office-word.ts';

/**
 * "[CSTO] [Secretary General] [Marta Lund]", "[Marta Lund], [head] of the Office": office words come from the list; capital
 * words before them are the organisation, after them the name.
 */
export function englishParts(read: LanguageText, source: TokenSpan): SourceParts {
  if (isOfficesBody(read, source)) return { name: null, role: null, organisation: null };
  const comma = partingComma(read, source);
  const head = { first: source.first, last: comma ?? source.last };
  const isRole = (at: number): boolean => read.lexicon.is(withoutExAndPossessive(read.norm(at)), 'office');
  const firstRole = firstIn(head, isRole);
  if (firstRole === null) {
    const name = besideIn(read, source, comma) ?? nameWithoutOffice(read, head);
    if (comma === null) return { name, role: null, organisation: null };
    const aside = firstIn({ first: comma, last: source.last }, isRole);
    const listed = aside === null ? null : runFrom(aside, source.last, isRole);
    return { name, role: officeAfter(read, comma) ?? listed, organisation: null };
  }
  const role = wholeTitle(
    read,
    isRole,
    { ...runFrom(firstRole, head.last, isRole), first: rankBefore(read, firstRole, head.first) },
    head.last,
  );
  const own = nameAfterOffice(read, { first: role.last, last: head.last });
  const beside = besideIn(read, source, comma) ?? (comma === null ? null : nameAfterComma(read, comma));
  // "The head of the Insurance Fund, Marta Lund": only right behind its office stands a name before the comma.
  const name = own !== null && (own.first === role.last || beside === null) ? own : beside;
  const organisation = capitalsIn(read, { first: head.first, last: role.first }, noAdverb(read));
  return { name, role: officeBefore(read, role, name), organisation };
}

/** The name behind the comma of a source, where that stands within it. */
function besideIn(read: LanguageText, source: TokenSpan, comma: number | null): TokenSpan | null {
  const name = comma === null ? null : nameBeside(read, source.first, comma);
  return name !== null && name.last <= source.last ? name : null;
}

/** "Deputy Energy Minister": capital words between two words of an office belong to it. */
function wholeTitle(read: LanguageText, isRole: (at: number) => boolean, role: TokenSpan, limit: number): TokenSpan {
  let { last } = role;
  for (let at = role.last; at < limit && read.isCapital(at); at++) if (isRole(at)) last = at + 1;
  return { first: role.first, last };
}

/** "former | president", "Acting | Prime Minister": the words of rank before an office belong to it. */
function rankBefore(read: LanguageText, role: number, floor: number): number {
  let first = role;
  while (first > floor && ranks.has(read.norm(first - 1))) first--;
  return first;
}
