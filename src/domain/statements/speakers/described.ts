import type { LanguageText } from '../../languages/language.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { NamedSource } from './named-source.ts';
import { bare, isLink, isOffice } from './office-words.ts';

/** Words that stand for somebody by what they are: "the Georgian prime minister". */
export interface Description {
  /** What the person is: "minister". */
  readonly head: string;
  /** The other words of the office: "prime". */
  readonly with: readonly string[];
  /** Words with a capital beside it, in normal form: "georgian". */
  readonly places: readonly string[];
  /** "an official": somebody not spoken of before. */
  readonly isOneOfMany: boolean;
}

/** Null where the words name somebody or more than one. */
export function describedBy(
  read: LanguageText,
  source: TokenSpan,
  parts: NamedSource,
  isGenitive: boolean,
): Description | null {
  const { tokens, lexicon } = read;
  if (!read.language.hasRules || parts.name !== null || parts.pronoun) return null;
  const lang = lexicon.lang;
  let last = source.first;
  while (last < source.last && read.isWord(last) && !(lang === 'en' && last > source.first && isLink(read.norm(last))))
    last++;
  const head = lang === 'en' ? last - 1 : firstOffice(read, source.first, last);
  if (head < source.first || !isOffice(read, head) || isPlural(read, head, isGenitive)) return null;
  const words: string[] = [];
  const places: string[] = [];
  for (let at = source.first; at < source.last; at++) {
    const token = tokens[at];
    if (at === head || token === undefined || token.kind !== 'word' || lexicon.is(token.norm, 'determiner')) continue;
    const word = token.norm.replace(/['’`]s?$/, '');
    // An office's own words may have capitals too ("the Prime Minister").
    if (token.capital && !lexicon.is(word, 'office') && !(at === source.first && lang !== 'en')) places.push(word);
    else if (at < head || lang !== 'en') words.push(word);
  }
  if (/^(?:ex|экс)-/.test(read.norm(head))) words.push('ex');
  const isOneOfMany = lang === 'en' && INDEFINITE.has(read.norm(source.first));
  return { head: bare(read.norm(head)), with: words, places, isOneOfMany };
}

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'any', 'each', 'every', 'no', 'many', 'several']);

function firstOffice(read: LanguageText, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isOffice(read, at)) return at;
  return -1;
}

/** The first form of the lists is the singular nominative; beside "по словам" the singular has other endings. */
function isPlural(read: LanguageText, at: number, isGenitive: boolean): boolean {
  const word = bare(read.norm(at));
  const lang = read.lexicon.lang;
  if (lang === 'en') return word === 'police' || (word.endsWith('s') && !word.endsWith('ss'));
  if (lang === 'hy') return /(?:ներ|եր)/.test(word.slice(-5)) && !word.endsWith('ընկեր');
  if (isGenitive) return /(?:ов|ев|ей|ых|их)$/.test(word);
  return !read.lexicon.is(word, 'office.base');
}
