import { stemArmenian } from './armenian/stem.ts';
import { stemEnglish } from './english/stem.ts';
import { stemRussian } from './russian/stem.ts';

/** What the forms of a word have in common, by the alphabet it is written in. Takes a word in normal form. */
export function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const code = word.charCodeAt(0);
  const stem =
    code >= 0x400 && code <= 0x4ff
      ? stemRussian(word)
      : code >= 0x531 && code <= 0x587
        ? stemArmenian(word)
        : stemEnglish(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, stem);
  return stem;
}

/** Words come again and again; the bound keeps a long session from growing without end. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;
