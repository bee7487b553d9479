import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { leadInOf } from '../../domain/article/lead-in.ts';
import { wordsOnly } from '../text/same-words.ts';
import type { Metadata } from './metadata.ts';
import { type NameReader, peopleIn, signersIn } from './people.ts';

/** In so much of a body's beginning an agency names itself. UTF-16. */
const LEAD_IN = 90;
const BETWEEN: ReadonlySet<string> = new Set([...words.between, ...words.joints]);

/**
 * Who wrote an article: the people whom the page declares, else those whom it shows (`shown` reads them as it is told to). Where both
 * are the same people they stand as the page prints them ("A and B"). A site or a desk that signs is named only where no person is,
 * and not on an agency's report: it names the agency at its head, and that is no author. Null when nobody is named.
 */
export function bylineOfPage(said: Metadata, body: string, shown: (read: NameReader) => string | null): string | null {
  const beginning = wordsOnly(body.slice(0, LEAD_IN));
  // The one word with which an agency begins its report is its own name.
  const isStranger = (name: string): boolean =>
    said.isSite(name) || (!name.includes(' ') && beginning.includes(wordsOnly(name)));
  const declared = said.byline === null ? null : peopleIn(said.byline, isStranger);
  const printed = shown((name) => peopleIn(name, isStranger));
  const people = authorsOf(declared, printed);
  if (people !== null || leadInOf(body) !== null) return people;
  const signer = said.signedBy ?? shown(signersIn);
  return signer === null || beginning.includes(wordsOnly(signer)) ? null : signer;
}

/** The declared authors, else those shown; as shown where they are the same people. */
function authorsOf(declared: string | null, shown: string | null): string | null {
  if (declared === null || shown === null) return declared ?? shown;
  return namesIn(declared) === namesIn(shown) ? shown : declared;
}

/** Each name's words, in the order of the alphabet: lists of the same people are equal. */
const namesIn = (people: string): string =>
  wordsOnly(people)
    .split(' ')
    .filter((word) => !BETWEEN.has(word))
    .sort()
    .join(' ');
