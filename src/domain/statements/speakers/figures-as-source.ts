import type { LanguageText } from '../../languages/language.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { isLink } from './office-words.ts';
import type { Company, Person, Place } from './persons-met.ts';
import { referredTo } from './referred-to.ts';

/** "official statistics", "data from the service", «պաշտոնական տվյալների»: figures, which speak without being anybody. */
export function isData(read: LanguageText, { first, last }: TokenSpan): boolean {
  const { lexicon } = read;
  if (!read.language.hasRules) return false;
  let end = last;
  if (lexicon.lang === 'en') for (let at = last - 1; at > first; at--) if (isLink(read.norm(at))) end = at;
  return read.is(end - 1, 'role.data');
}

/** "his calculations": what he says. */
export function ownData(company: Company, place: Place): Person | null {
  const { read } = company;
  const { source } = place;
  const isOwn = read.is(source.first, 'pronoun.possessive');
  if (!isOwn || source.last - source.first < 2 || !isData(read, source)) return null;
  return referredTo(company, { ...place, source: { first: source.first, last: source.first + 1 } }, null);
}
