import type { LanguageText } from '../../language.ts';
import { wordClassOf } from '../word-class.ts';

/** Whether a word is likelier a verb of a clause than part of a phrase, by its form alone. */
export function isVerb(read: LanguageText, at: number): boolean {
  if (!read.isWord(at) || read.isCapital(at)) return false;
  if (read.is(at, 'auxiliary') || read.is(at, 'modal')) return true;
  const cue = read.cueAt(at);
  if (cue !== null && !cue.classes.has('noun') && !cue.classes.has('accordingTo')) return true;
  const known = wordClassOf(read.norm(at));
  if (known === null || !known.parts.includes('v')) return false;
  return known.form === 'past' || (known.form === 's' && known.parts.startsWith('v'));
}
