import { capitalsIn, isAbbreviation, lastCapitalsIn } from '../../../reading/capital-words.ts';
import { firstIn, partingComma, runFrom } from '../../../reading/office-run.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText, SourceParts } from '../../language.ts';
import { withParticles } from './names.ts';

/**
 * «[министр энергетики] [Семен Рогов]», «[глава] [МИД]»: office words come from the list; capital words before them are the
 * organisation, after them the name, if they end the phrase and name no body and no place (`isPlace` knows a normal form that stands
 * in the genitive: «президент Таволы»).
 */
export function partsByFrames(
  read: LanguageText,
  source: TokenSpan,
  isPlace: (word: string) => boolean = () => false,
  isAdjective: (word: string) => boolean = () => false,
): SourceParts {
  const parts = shortParts(read, source, { isPlace, isAdjective });
  const name = parts.name === null ? null : withParticles(read, parts.name);
  return name === null || name.first < source.first ? parts : { ...parts, name };
}

interface CapitalWords {
  isPlace(word: string): boolean;
  isAdjective(word: string): boolean;
}

function shortParts(read: LanguageText, source: TokenSpan, words: CapitalWords): SourceParts {
  const comma = partingComma(read, source);
  const head = { first: source.first, last: comma ?? source.last };
  const isRole = (at: number): boolean => read.language.offices.isOffice(read, at);
  const firstRole = firstIn(head, isRole);
  if (firstRole === null) {
    const run = capitalsIn(read, head);
    const name =
      run === null || isInBody(read, head, run) || belongsToNoun(read, head, run, words)
        ? null
        : personalName(read, run, opensSentence(read, run.first));
    const aside = comma === null ? null : firstIn({ first: comma, last: source.last }, isRole);
    return { name, role: aside === null ? null : runFrom(aside, source.last, isRole), organisation: null };
  }
  const office = runFrom(firstRole, head.last, isRole);
  const role = { first: withRank(read, office.first, head.first), last: office.last };
  const last = lastCapitalsIn(read, { first: role.last, last: head.last });
  // A name ends its phrase; capital words inside one belong to an organisation («глава Лесного института»).
  const run = last !== null && last.last === head.last ? last : null;
  if (run !== null && (words.isPlace(read.norm(run.last - 1)) || isOrganisation(read, run)))
    return { name: null, role, organisation: run };
  const organisation = capitalsIn(read, { first: head.first, last: role.first });
  return { name: run === null ? null : personalName(read, run, true), role, organisation };
}

/**
 * «министерства обороны | Таволы», «| Портового | управления»: capital words of a body are nobody's name, nor those that marks make
 * a name («Маяк»). A quotation that goes on behind who says it is no such name: «Дорога готова, – сказал Рогов. – Мы ждём».
 */
function isInBody(read: LanguageText, head: TokenSpan, run: TokenSpan): boolean {
  const isNameOfMarks = read.inMarks(run.first) && (!read.isQuoted(run.first) || !read.isWord(run.first - 1));
  if (isNameOfMarks || read.is(run.first, 'organisation')) return true;
  const isBody = (at: number): boolean => at < head.last && !read.isCapital(at) && read.is(at, 'organisation');
  if (run.last - run.first === 1 && (isBody(run.last) || (isPlain(read, run.last) && isBody(run.last + 1))))
    return true;
  for (let at = head.first; at < run.first; at++) if (isBody(at)) return run.last - run.first === 1;
  return false;
}

/** «Норвинского | гидромета»: one capital word with the form of an adjective belongs to the noun behind it. */
const belongsToNoun = (
  read: LanguageText,
  head: TokenSpan,
  { first, last }: TokenSpan,
  { isAdjective }: CapitalWords,
): boolean => last - first === 1 && last < head.last && isPlain(read, last) && isAdjective(read.norm(first));

/** «и. о. | министра», «бывший | министр», «исполняющий обязанности | министра»: a rank belongs to its office. */
function withRank(read: LanguageText, office: number, floor: number): number {
  let first = office;
  while (first > floor) {
    if (read.is(first - 1, 'otherRank')) first--;
    else if (first - 2 >= floor && read.norm(first - 1) === '.' && read.norm(first - 2).length === 1) first -= 2;
    else break;
  }
  return first;
}

/** «Международного | валютного | фонда»: a word of the body's name in small letters. */
const isPlain = (read: LanguageText, at: number): boolean =>
  read.isWord(at) && !read.isCapital(at) && !read.is(at, 'preposition');

/** «глава МИД», «представитель Кремля»: a body after an office is not its holder's name. */
function isOrganisation(read: LanguageText, { first, last }: TokenSpan): boolean {
  const word = read.tokens[first];
  if (word === undefined || last - first > 2) return false;
  return read.is(first, 'organisation') || isAbbreviation(read, word);
}

/**
 * A place or a calling stands right before a name: «мэр Каменногорска | Остап Вронский», «Океанолог | Вера Тихая». Three capital
 * words that follow no office may all be one name («Хосе Мария Аснар»), unless a sentence begins with them.
 */
function personalName(read: LanguageText, run: TokenSpan, mayBeginWithPlace: boolean): TokenSpan | null {
  if (run.last - run.first < 3) return run;
  const name = read.language.names.inRun(read, run);
  const hasPatronymic = name !== null && name.last - name.first > 2;
  return name === null || hasPatronymic || mayBeginWithPlace ? name : run;
}

const opensSentence = (read: LanguageText, first: number): boolean =>
  first === 0 || '.!?։\n'.includes(read.text[read.startOf(first) - 2] ?? '.');
