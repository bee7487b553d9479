import type { WordClass } from '../../lexicon/word-classes.ts';
import type { LanguageText } from '../language.ts';
import { wordClassOf } from './word-class.ts';

/** Whether a token is the verb of a clause: an auxiliary, an infinitive, or a form that is no noun or adjective there. */
export function showsClause(read: LanguageText, at: number): boolean {
  if (read.is(at, 'auxiliary') || read.is(at, 'modal')) return true;
  const word = read.norm(at);
  if (word === 'to') return isInfinitive(read, at + 1);
  const known = wordClassOf(word);
  if (known === null || known.form === 'ing' || known.form === 'none') return false;
  if (!known.parts.includes('v')) return false;
  if (known.parts === 'v' && known.form !== 'base') return true;
  // "paid", "a new play": a form that is an adjective or a noun too is no verb where one of those would stand.
  return (known.parts[0] === 'v' || known.form === 'past') && at > 0 && !isModified(read, at);
}

const isModified = (read: LanguageText, at: number): boolean =>
  read.isAny(at - 1, MODIFIERS) || isAdjective(read.norm(at - 1));

const MODIFIERS: readonly WordClass[] = ['determiner', 'preposition', 'pronoun.possessive', 'conjunction'];

/** "to be", "to ease tension", "to form a group": of a form that is likelier a noun, an object has to follow. */
function isInfinitive(read: LanguageText, at: number): boolean {
  const known = wordClassOf(read.norm(at));
  if (known?.form !== 'base') return false;
  return known.parts[0] === 'v' || read.isAny(at + 1, OBJECTS) || isAdjective(read.norm(at + 1));
}

const isAdjective = (word: string): boolean => wordClassOf(word)?.parts[0] === 'a';

const OBJECTS: readonly WordClass[] = ['determiner', 'pronoun.possessive'];
