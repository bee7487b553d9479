import data from '../../../../assets/languages/english/outlets.json' with { type: 'json' };
import type { LanguageText } from '../language.ts';
import type { OutletNames } from './data-schemas.ts';

/** Words that agencies, papers and stations have at the end of a name ("Northern Press", "ArmInfo"). */
const { nameEndings, bodies }: OutletNames = data;
/** Longest name of one, in tokens ("Radio Free Europe/Radio Liberty"). */
const LONGEST = 6;

/**
 * The name of an agency, a paper or a station that begins at a token: listed, with a domain ("Panorama.am"), or with a word such
 * names have ("Northern Press"). The token after it; -1 where none begins.
 */
export function agencyEnd(read: LanguageText, from: number): number {
  const { tokens, lexicon } = read;
  let at = read.norm(from) === 'the' ? from + 1 : from;
  const listed = lexicon.agencies.match(tokens, at);
  if (listed !== null) return at + listed.length;
  let isOutlet = false;
  const first = at;
  while (at < first + LONGEST && read.isCapital(at)) {
    const domain = domainEnd(read, at);
    isOutlet ||= domain > at + 1 || hasOutletEnding(read.norm(at));
    at = domain;
  }
  return isOutlet ? at : -1;
}

const hasOutletEnding = (word: string): boolean => nameEndings.some((ending) => word.endsWith(ending));

/** "Panorama.am", "PanARMENIAN.Net": the token after a word that a dot and a short ending follow without a space, else the next one. */
export function domainEnd(read: LanguageText, at: number): number {
  const { tokens } = read;
  const dot = tokens[at + 1];
  const ending = tokens[at + 2];
  return dot?.norm === '.' &&
    ending?.kind === 'word' &&
    dot.start === tokens[at]?.end &&
    ending.start === dot.end &&
    ending.norm.length <= 4 &&
    (tokens[at]?.norm.length ?? 0) > 2
    ? at + 3
    : at + 1;
}

/** "told RiverPort.Net": a dot inside an outlet's name. */
export const isDotInName = (read: LanguageText, at: number): boolean =>
  read.isCapital(at - 1) && domainEnd(read, at - 1) > at;

/** "UNESCO reports": initials that are a body's, and no agency's. */
export const isBodysInitials = (read: LanguageText, at: number): boolean => bodies.includes(read.norm(at));
