import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { LanguageText, QuestionLead, QuestionStart } from '../../language.ts';
import { LONGEST_ASKER } from './longest-asker.ts';

/** "asked by MP Abovyan | whether …", "asked about | the price": who asks is left out, and the word that joins the question to its lead. */
export function questionFrom(read: LanguageText, lead: QuestionLead, limit: number): QuestionStart | null {
  if (lead.form === 'topic') return { start: lead.last, form: 'topic' };
  const behind = joinsBehind(read, lead.last, Math.min(limit, lead.last + LONGEST_ASKER));
  if (behind.asking !== null) return { start: behind.asking, form: 'embedded' };
  const about = read.norm(lead.last - 1) === 'about' ? lead.last : behind.about;
  if (about !== null) return { start: about, form: 'topic' };
  // "To a question of the MP, …" says who asked, "asked for comment" what for: neither says what was asked.
  const isNoun = read.isWord(behind.end) && !read.is(behind.end, 'plainThat') && read.cueAt(behind.end) === null;
  if (behind.asker !== null && isNoun) return { start: behind.asker, form: 'topic' };
  return read.is(lead.last - 1, 'cue.ask') ? null : { start: lead.last, form: 'embedded' };
}

/** What joins a question to the lead before it, each as the token after it; null where it is missing. */
interface Joining {
  /** The word that asks itself: "whether". */
  readonly asking: number | null;
  /** After "about". */
  readonly about: number | null;
  /** After "of". */
  readonly asker: number | null;
  /** Where the words that may name the asker end. */
  readonly end: number;
}

function joinsBehind(read: LanguageText, from: number, limit: number): Joining {
  let about: number | null = null;
  let asker: number | null = null;
  let at = from;
  for (; at < limit; at++) {
    if (read.is(at, 'interrogative')) return { asking: at, about, asker, end: at };
    if (read.is(at, 'questionAbout')) about ??= at + 1;
    else if (read.norm(at) === 'of') asker ??= at + 1;
    else if (read.is(at, 'plainThat') || !namesAsker(read, at)) break;
  }
  return { asking: null, about, asker, end: at };
}

const namesAsker = (read: LanguageText, at: number): boolean =>
  read.isCapital(at) ||
  read.norm(at) === '.' ||
  read.norm(at) === 'as' ||
  read.isAny(at, ASKERS) ||
  // "asked at the briefing whether …"
  (read.isWord(at) && read.is(at - 1, 'determiner'));

const ASKERS: readonly WordClass[] = [
  'determiner',
  'preposition',
  'pronoun.object',
  'role',
  'title',
  'addressee',
  'interviewer',
];
