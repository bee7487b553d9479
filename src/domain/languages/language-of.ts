import data from '../../../assets/languages/alphabets.json' with { type: 'json' };
import type { Alphabet } from './alphabets-schema.ts';

const ALPHABETS: readonly Alphabet[] = data;

/** UTF-16; a text shows its language long before that. */
const SAMPLE = 4_000;

/**
 * The language of a text (its primary subtag) by the alphabet most of its letters are of; a hint (a page's `lang`, the caller's
 * word) settles which language of an alphabet it is. Knows no rules of any language, so that a page can carry it.
 */
export function languageOf(text: string, hint: string | null): string {
  const alphabet = commonestIn(text.slice(0, SAMPLE));
  const hinted = hint?.toLowerCase().split('-')[0] ?? '';
  return isWrittenIn(alphabet, hinted) ? hinted : alphabet.language;
}

/** The first of those with the most letters. */
function commonestIn(sample: string): Alphabet {
  let commonest = ALPHABETS[0] as Alphabet;
  let most = 0;
  for (const alphabet of ALPHABETS) {
    const count = lettersOf(sample, alphabet);
    if (count <= most) continue;
    most = count;
    commonest = alphabet;
  }
  return commonest;
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

function isWrittenIn({ others }: Alphabet, language: string): boolean {
  if (others !== undefined) return others.includes(language);
  return /^[a-z]{2,3}$/.test(language) && ALPHABETS.every((alphabet) => alphabet.language !== language);
}
