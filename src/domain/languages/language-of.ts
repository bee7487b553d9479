import data from '../../../assets/languages/alphabets.json' with { type: 'json' };
import type { Alphabet } from './alphabets-schema.ts';
import { likeliestOf } from './likeliest.ts';
import { evidenceIn } from './told-by-words.ts';

const ALPHABETS: readonly Alphabet[] = data;

/** What is looked at of a text, in UTF-16 units: a text shows its language long before that. */
const SAMPLE = 4_000;
/** A longer one is looked at in so many places: what it opens with may be in another language than the most of it. */
const PLACES = 8;

/** BCP 47 for a language that cannot be told. */
export const UNDETERMINED = 'und';

/**
 * The language of a text (its primary subtag): by the alphabet that most of its letters are of, and within that by its
 * commonest words and by letters that others lack (`recognised.json`). A hint (a page's `lang`, the caller's word) counts as a
 * few words more, and settles it where no words speak against it: many pages say "en" of whatever they hold.
 */
export function languageOf(text: string, hint: string | null): string {
  const sample = sampleOf(text);
  const plain = sample.replace(LATIN_NAMES, '');
  const alphabet = commonestIn(/\p{L}/u.test(plain) ? plain : sample);
  const said = hint?.toLowerCase().split(/[-_]/)[0] ?? '';
  const hinted = isLanguageOf(alphabet, said) ? said : null;
  if (alphabet === null) return hinted ?? UNDETERMINED;
  const evidence = evidenceIn(sample, alphabet.script);
  if (evidence === null) return hinted ?? alphabet.language;
  return likeliestOf(evidence, alphabet.language, hinted) ?? UNDETERMINED;
}

/** Names in Latin letters stand in texts of any alphabet, so they don't tell the alphabet of one. */
const LATIN_NAMES = /(?<!\p{L})(?=\p{Lu})\p{Script=Latn}+/gu;

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const length = SAMPLE / PLACES;
  const apart = (text.length - length) / (PLACES - 1);
  return Array.from({ length: PLACES }, (_, at) => text.slice(at * apart, at * apart + length)).join(' ');
}

/** The first of those with the most letters, and of all where there are none; null where most letters are of no alphabet that is known. */
function commonestIn(sample: string): Alphabet | null {
  let commonest = ALPHABETS[0] as Alphabet;
  let most = 0;
  let known = 0;
  for (const alphabet of ALPHABETS) {
    const count = lettersOf(sample, alphabet);
    known += count;
    if (count <= most) continue;
    most = count;
    commonest = alphabet;
  }
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  return all - known > most ? null : commonest;
}

function lettersOf(sample: string, { ranges }: Alphabet): number {
  let count = 0;
  for (const range of ranges) {
    const first = range.charCodeAt(0);
    const last = range.charCodeAt(1);
    for (let at = 0; at < sample.length; at++) {
      const code = sample.charCodeAt(at);
      if (code >= first && code <= last) count++;
    }
  }
  return count;
}

/** Whether texts in a language may be in an alphabet; those of one whose languages are not all listed may be in any other's first one not. */
function isLanguageOf(alphabet: Alphabet | null, language: string): boolean {
  if (language === alphabet?.language || alphabet?.others?.includes(language)) return true;
  if (alphabet?.others !== undefined || language === UNDETERMINED) return false;
  return /^[a-z]{2,3}$/.test(language) && ALPHABETS.every((other) => other.language !== language);
}
