import type { Language, LanguageText } from '../../languages/language.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { TokenSpan } from '../../text/token-span.ts';

/** The token after a lead, and what it asks for by its own word. */
export interface Lead {
  readonly last: number;
  readonly form: 'embedded' | 'topic';
}

export interface QuestionStart {
  readonly start: number;
  readonly form: 'embedded' | 'topic';
}

export function leadAt(read: ReadText<Language>, at: number, limit: number): Lead | null {
  const known = read.lexicon.questionLeads.match(read.tokens, at) ?? null;
  if (known !== null) return { last: at + known.length, form: known.meanings.has('embedded') ? 'embedded' : 'topic' };
  const last = read.lexicon.lang === 'en' ? questionOf(read, at, limit) : null;
  return last === null ? null : { last, form: 'embedded' };
}

/** Between "to" and "question" the one who asks may stand: "To a journalist's question", "In response to Mr. Abovyan's questions". */
const LONGEST_ASKER = 7;

function questionOf(read: ReadText<Language>, at: number, limit: number): number | null {
  const answering = ANSWERING.find((words) => words.every((word, index) => read.norm(at + index) === word));
  if (answering === undefined) return null;
  const from = at + answering.length;
  for (let next = from; next < Math.min(limit, from + LONGEST_ASKER); next++) {
    const word = read.norm(next);
    if (QUESTIONS.has(word)) return next + 1;
    if (read.isPunctuation(next) && word !== '.' && word !== "'" && word !== '’') return null;
  }
  return null;
}

const ANSWERING = [
  'in response to',
  'in reply to',
  'in answer to',
  'responding to',
  'replying to',
  'answering',
  'to',
].map((phrase) => phrase.split(' '));
const QUESTIONS = new Set(['question', 'questions', 'query', 'queries']);

/** "of MP Abovyan | on | why …", "about | the price": who asks is left out, and the word that joins the question to its lead. */
export function questionFrom(read: ReadText<Language>, lead: Lead, limit: number): QuestionStart | null {
  const { lexicon } = read;
  if (lead.form === 'topic') return { start: lead.last, form: 'topic' };
  if (lexicon.lang === 'ru') return russianStart(read, lead, limit);
  if (lexicon.lang !== 'en') return { start: afterJoiningWords(read, lead.last), form: 'embedded' };
  let asker: number | null = null;
  const word = read.norm(lead.last - 1);
  let about = word === 'about' ? lead.last : null;
  let at = lead.last;
  for (; at < Math.min(limit, lead.last + LONGEST_ASKER); at++) {
    const word = read.norm(at);
    if (ASKING.has(word)) return { start: at, form: 'embedded' };
    if (ABOUT.has(word)) about ??= at + 1;
    else if (word === 'of') asker ??= at + 1;
    else if (word === 'that' || !namesAsker(read, at)) break;
  }
  if (about !== null) return { start: about, form: 'topic' };
  // "To a question of the MP, …" says who asked, "asked for comment" what for: neither says what was asked.
  const isNoun = read.isWord(at) && read.norm(at) !== 'that' && read.cueAt(at) === null;
  if (asker !== null && isNoun) return { start: asker, form: 'topic' };
  return ASKED.has(word) ? null : { start: lead.last, form: lead.form };
}

const ASKED = new Set('asked queried question questions query queries'.split(' '));
export const ASKING = new Set('whether if why how what when where who which'.split(' '));
const ABOUT = new Set('about on over concerning regarding'.split(' '));
const ASKERS: readonly WordClass[] = [
  'determiner',
  'preposition',
  'pronoun.object',
  'role',
  'title',
  'addressee',
  'interviewer',
];

const namesAsker = (read: ReadText<Language>, at: number): boolean => {
  const token = read.tokens[at];
  if (token === undefined) return false;
  if (token.capital || token.norm === '.' || token.norm === 'as') return true;
  return read.isAny(at, ASKERS);
};

/** «на вопрос депутата, почему …», «на вопрос о том, будет ли …», «на вопрос журналиста о | судьбе аэропорта». */
function russianStart(read: ReadText<Language>, lead: Lead, limit: number): QuestionStart | null {
  for (let at = lead.last; at < Math.min(limit, lead.last + LONGEST_ASKER); at++) {
    const word = read.norm(at);
    if (word === ',') return asksAfter(read, at) ? { start: at + 1, form: 'embedded' } : null;
    if (RUSSIAN_ABOUT.has(word) && read.norm(at + 1) !== 'том') return { start: at + 1, form: 'topic' };
    if (read.cueAt(at) !== null) break;
  }
  // «на вопросы журналистов» says who asked; «на просьбу прокомментировать …» what was asked.
  const asksFor = read.is(lead.last, 'role') === false;
  return RUSSIAN_QUESTION.has(read.norm(lead.last - 1)) || !asksFor ? null : { start: lead.last, form: 'embedded' };
}

const RUSSIAN_QUESTION = new Set(['вопрос', 'вопросы']);

/** A word that asks right after the comma, or «ли» soon after it. */
function asksAfter(read: ReadText<Language>, comma: number): boolean {
  if (read.is(comma + 1, 'interrogative')) return true;
  for (let at = comma + 2; at < comma + 8; at++) {
    const word = read.norm(at);
    if (word === 'ли' || read.lexicon.is(word, 'interrogative') === true) return true;
    if (word === ',') return false;
  }
  return false;
}

const RUSSIAN_ABOUT = new Set('о об обо про насчет относительно'.split(' '));

/** «Օդանավակայանի մասին հարցին»: in Armenian what was asked about stands before the question. */
export function armenianTopic(read: ReadText<Language>, at: number, floor: number): TokenSpan | null {
  const { lexicon } = read;
  if (lexicon.lang !== 'hy' || read.norm(at) !== 'հարցին' || read.norm(at - 1) !== 'մասին') return null;
  let first = at - 1;
  while (first > floor && at - first < LONGEST_TOPIC && !ARMENIAN_BEFORE.has(read.norm(first - 1))) first--;
  return first < at - 1 ? { first, last: at - 1 } : null;
}

const LONGEST_TOPIC = 14;
const ARMENIAN_BEFORE = new Set(', ՝ ։ պատասխանելով պատասխան'.split(' '));

/** «о том,», «, թե»: what joins an embedded question to its lead is not part of it. */
export function afterJoiningWords(read: LanguageText, from: number): number {
  const { lexicon } = read;
  if (!read.language.hasRules || lexicon.lang === 'en') return from;
  for (let at = from; at < from + 4; at++) {
    if (read.norm(at) !== ',') continue;
    return lexicon.lang === 'hy' && read.is(at + 1, 'that') ? at + 2 : at + 1;
  }
  return from;
}
