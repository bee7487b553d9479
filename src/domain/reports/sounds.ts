import sounds from '../../../assets/languages/comparison/sounds.json' with { type: 'json' };

const OF_LETTER: Readonly<Record<string, string>> = sounds;

/** Fewer consonants say too little of who it is. */
const LEAST = 3;

/**
 * What a name sounds like in any of the alphabets: its consonants, as far as they are kept when a name is written in another
 * ("Hovnanian", «Овнанян»). Empty for a name that has too few of them.
 */
export function soundOf(name: string): string {
  let sound = '';
  let before = '';
  for (const letter of name.toLowerCase()) {
    if (letter !== before) sound += OF_LETTER[letter] ?? '';
    before = letter;
  }
  return sound.length < LEAST ? '' : sound;
}

/** Whether two names may be one: languages add endings, so the shorter has to begin the longer. */
export const soundAlike = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
