import { cueAt } from '../../reading/cue.ts';
import type { TokenSpan } from '../../reading/source-phrase.ts';
import type { TextView } from '../../reading/text-view.ts';

/** The token after a lead, and what it asks for by its own word. */
export interface Lead {
  readonly last: number;
  readonly form: 'embedded' | 'topic';
}

export interface QuestionStart {
  readonly start: number;
  readonly form: 'embedded' | 'topic';
}

export function leadAt(view: TextView, at: number, limit: number): Lead | null {
  const known = view.lexicon?.questionLeads.match(view.tokens, at) ?? null;
  if (known !== null) return { last: at + known.length, form: known.meanings.has('embedded') ? 'embedded' : 'topic' };
  const last = view.lexicon?.lang === 'en' ? questionOf(view, at, limit) : null;
  return last === null ? null : { last, form: 'embedded' };
}

/** Between "to" and "question" the one who asks may stand: "To a journalist's question", "In response to Mr. Abovyan's questions". */
const LONGEST_ASKER = 7;

function questionOf(view: TextView, at: number, limit: number): number | null {
  const { tokens } = view;
  const answering = ANSWERING.find((words) => words.every((word, index) => tokens[at + index]?.norm === word));
  if (answering === undefined) return null;
  const from = at + answering.length;
  for (let next = from; next < Math.min(limit, from + LONGEST_ASKER); next++) {
    const word = tokens[next]?.norm ?? '';
    if (QUESTIONS.has(word)) return next + 1;
    if (tokens[next]?.kind === 'punctuation' && word !== '.' && word !== "'" && word !== '’') return null;
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
export function questionFrom(view: TextView, lead: Lead, limit: number): QuestionStart | null {
  const { tokens, lexicon } = view;
  if (lead.form === 'topic') return { start: lead.last, form: 'topic' };
  if (lexicon?.lang === 'ru') return russianStart(view, lead, limit);
  if (lexicon?.lang !== 'en') return { start: afterJoiningWords(view, lead.last), form: 'embedded' };
  let asker: number | null = null;
  const word = tokens[lead.last - 1]?.norm ?? '';
  let about = word === 'about' ? lead.last : null;
  let at = lead.last;
  for (; at < Math.min(limit, lead.last + LONGEST_ASKER); at++) {
    const word = tokens[at]?.norm ?? '';
    if (ASKING.has(word)) return { start: at, form: 'embedded' };
    if (ABOUT.has(word)) about ??= at + 1;
    else if (word === 'of') asker ??= at + 1;
    else if (word === 'that' || !namesAsker(view, at)) break;
  }
  if (about !== null) return { start: about, form: 'topic' };
  // "To a question of the MP, …" says who asked, "asked for comment" what for: neither says what was asked.
  const isNoun = tokens[at]?.kind === 'word' && tokens[at]?.norm !== 'that' && cueAt(view, at) === null;
  if (asker !== null && isNoun) return { start: asker, form: 'topic' };
  return ASKED.has(word) ? null : { start: lead.last, form: lead.form };
}

const ASKED = new Set('asked queried question questions query queries'.split(' '));
export const ASKING = new Set('whether if why how what when where who which'.split(' '));
const ABOUT = new Set('about on over concerning regarding'.split(' '));
const ASKERS = ['determiner', 'preposition', 'pronoun.object', 'role', 'title', 'addressee', 'interviewer'];

const namesAsker = (view: TextView, at: number): boolean => {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (token.capital || token.norm === '.' || token.norm === 'as') return true;
  return ASKERS.some((name) => view.lexicon?.is(token.norm, name));
};

/** «на вопрос депутата, почему …», «на вопрос о том, будет ли …», «на вопрос журналиста о | судьбе аэропорта». */
function russianStart(view: TextView, lead: Lead, limit: number): QuestionStart | null {
  const { tokens, lexicon } = view;
  for (let at = lead.last; at < Math.min(limit, lead.last + LONGEST_ASKER); at++) {
    const word = tokens[at]?.norm ?? '';
    if (word === ',') return asksAfter(view, at) ? { start: at + 1, form: 'embedded' } : null;
    if (RUSSIAN_ABOUT.has(word) && tokens[at + 1]?.norm !== 'том') return { start: at + 1, form: 'topic' };
    if (cueAt(view, at) !== null) break;
  }
  // «на вопросы журналистов» says who asked; «на просьбу прокомментировать …» what was asked.
  const asksFor = lexicon?.is(tokens[lead.last]?.norm ?? '', 'role') === false;
  return RUSSIAN_QUESTION.has(tokens[lead.last - 1]?.norm ?? '') || !asksFor
    ? null
    : { start: lead.last, form: 'embedded' };
}

const RUSSIAN_QUESTION = new Set(['вопрос', 'вопросы']);

/** A word that asks right after the comma, or «ли» soon after it. */
function asksAfter(view: TextView, comma: number): boolean {
  if (view.lexicon?.is(view.tokens[comma + 1]?.norm ?? '', 'interrogative') === true) return true;
  for (let at = comma + 2; at < comma + 8; at++) {
    const word = view.tokens[at]?.norm ?? '';
    if (word === 'ли' || view.lexicon?.is(word, 'interrogative') === true) return true;
    if (word === ',') return false;
  }
  return false;
}

const RUSSIAN_ABOUT = new Set('о об обо про насчет относительно'.split(' '));

/** «Օդանավակայանի մասին հարցին»: in Armenian what was asked about stands before the question. */
export function armenianTopic(view: TextView, at: number, floor: number): TokenSpan | null {
  const { tokens, lexicon } = view;
  if (lexicon?.lang !== 'hy' || tokens[at]?.norm !== 'հարցին' || tokens[at - 1]?.norm !== 'մասին') return null;
  let first = at - 1;
  while (first > floor && at - first < LONGEST_TOPIC && !ARMENIAN_BEFORE.has(tokens[first - 1]?.norm ?? '')) first--;
  return first < at - 1 ? { first, last: at - 1 } : null;
}

const LONGEST_TOPIC = 14;
const ARMENIAN_BEFORE = new Set(', ՝ ։ պատասխանելով պատասխան'.split(' '));

/** «о том,», «, թե»: what joins an embedded question to its lead is not part of it. */
export function afterJoiningWords(view: TextView, from: number): number {
  const { tokens, lexicon } = view;
  if (lexicon === null || lexicon.lang === 'en') return from;
  for (let at = from; at < from + 4; at++) {
    if (tokens[at]?.norm !== ',') continue;
    return lexicon.lang === 'hy' && lexicon.is(tokens[at + 1]?.norm ?? '', 'that') ? at + 2 : at + 1;
  }
  return from;
}
