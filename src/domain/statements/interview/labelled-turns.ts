import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { speaksToGuest } from './interviewer.ts';
import type { Turn } from './turn.ts';
import { spanOfWords, type TurnParagraph } from './turn-paragraphs.ts';

/** "Panorama.am: …? ¶ Lilit Galstyan: …": a label that asks and another that answers right after it make an interview. */
export function labelledTurns(read: ReadText<Language>, paragraphs: readonly TurnParagraph[]): Turn[] {
  const keys = paragraphs.map((paragraph) => keyOf(read, paragraph));
  const asking = interviewersOf(read, paragraphs, keys);
  const answering = guestsOf(keys, asking);
  if (answering.size === 0) return [];
  const turns: Turn[] = [];
  let isOpen = false;
  let hasBegun = false;
  paragraphs.forEach((paragraph, number) => {
    const key = keys[number] ?? null;
    if (key === null) {
      const turn = isOpen ? turns.pop() : undefined;
      isOpen = turn !== undefined && goesOn(paragraph, keys, number);
      if (turn !== undefined) turns.push(isOpen ? joined(read, turn, paragraph) : turn);
      return;
    }
    const isTurn = asking.has(key) || answering.has(key);
    if (isTurn) turns.push(labelledTurn(read, paragraph, asking.has(key) ? 'asks' : 'answers', key));
    hasBegun ||= asking.has(key);
    // A headline in the guest's words ("Levan Gogia: “…”") stands over the reporter's.
    isOpen = isTurn && (hasBegun || paragraph.isProse);
  });
  return turns;
}

function labelledTurn(read: ReadText<Language>, paragraph: TurnParagraph, role: Turn['role'], key: string): Turn {
  const { label, words } = paragraph;
  // "A: …", «Ответ: …»: who answers is said elsewhere.
  const namesNobody = read.lexicon.is(key, 'interviewee') === true;
  return {
    role,
    asks: paragraph.asks,
    first: paragraph.first,
    last: paragraph.last,
    words: [spanOfWords(read, { first: label?.end ?? words.first, last: words.last })],
    label: namesNobody || label === null ? null : withoutInitials(read, label.name),
  };
}

/** "H. Hovhannisyan": who it is, the surname says. */
function withoutInitials(read: ReadText<Language>, name: TokenSpan): TokenSpan {
  let { first } = name;
  while (first + 2 < name.last && read.norm(first + 1) === '.' && isLetterAlone(read, first)) first += 2;
  return { first, last: name.last };
}

const isLetterAlone = (read: ReadText<Language>, at: number): boolean => {
  const token = read.tokens[at];
  return token !== undefined && token.end - token.start === 1;
};

/** A paragraph without a label belongs to the turn before it when another turn comes, or when it speaks in its voice. */
const goesOn = (paragraph: TurnParagraph, keys: readonly (string | null)[], number: number): boolean =>
  !paragraph.isQuoted && (paragraph.voice === 'own' || (paragraph.isProse && typeof keys[number + 1] === 'string'));

const joined = (read: ReadText<Language>, turn: Turn, paragraph: TurnParagraph): Turn => ({
  ...turn,
  asks: paragraph.asks,
  last: paragraph.last,
  words: [...turn.words, spanOfWords(read, paragraph.words)],
});

function keyOf(read: ReadText<Language>, { label }: TurnParagraph): string | null {
  if (label === null) return null;
  const words: string[] = [];
  for (let at = label.name.first; at < label.name.last; at++) {
    const token = read.tokens[at];
    if (token !== undefined && token.kind !== 'punctuation') words.push(token.norm);
  }
  return words.join(' ');
}

/** The labels that ask: by their word ("Q", «Корр.»), or because most of their turns are questions; else the one that takes turns with a guest. */
function interviewersOf(
  read: ReadText<Language>,
  paragraphs: readonly TurnParagraph[],
  keys: readonly (string | null)[],
): ReadonlySet<string> {
  const turns = new Map<string, { asked: number; all: number }>();
  keys.forEach((key, number) => {
    if (key === null) return;
    const turn = turns.get(key) ?? { asked: 0, all: 0 };
    turn.all++;
    if (paragraphs[number]?.asks === true) turn.asked++;
    turns.set(key, turn);
  });
  const asking = new Set<string>();
  for (const [key, { asked, all }] of turns)
    if (asked > 0 && (asked * 2 > all || read.lexicon.is(key, 'interviewer') === true)) asking.add(key);
  if (asking.size > 0) return asking;
  const opener = openerOf(paragraphs, keys, (key) => (turns.get(key)?.all ?? 0) > 1);
  if (opener === null) return asking;
  const own = paragraphs.filter((_, number) => keys[number] === opener.key);
  const guests = paragraphs.filter((_, number) => keys[number] === opener.guest);
  const asked = own.filter(({ asks }) => asks).length;
  const asksMore = asked > guests.filter(({ asks }) => asks).length;
  // A guest may ask back once, but says more.
  if (asksMore && (asked > 1 || lengthOf(own) < lengthOf(guests)) && prompts(read, own)) asking.add(opener.key);
  return asking;
}

/** Prompts need not be questions ("Tell us about …"): of an interviewer's turns, one in so many is, or speaks to the guest. */
const FEWEST_ASKED = 3;

function prompts(read: ReadText<Language>, turns: readonly TurnParagraph[]): boolean {
  const prompting = turns.filter((paragraph) => paragraph.asks || speaksToGuest(read, paragraph));
  return prompting.length * FEWEST_ASKED >= turns.length;
}

const lengthOf = (turns: readonly TurnParagraph[]): number =>
  turns.reduce((sum, { words }) => sum + words.last - words.first, 0);

/** Two labels that take turns do so at least this often. */
const FEWEST_TURNS = 4;

/** Of two labels that take turns, the one that begins; a label that stands but once ("Photo: …") is none of them. */
function openerOf(
  paragraphs: readonly TurnParagraph[],
  keys: readonly (string | null)[],
  isRepeated: (key: string) => boolean,
): { key: string; guest: string } | null {
  const order: string[] = [];
  keys.forEach((key, number) => {
    const isHeadline = order.length === 0 && paragraphs[number]?.isProse === false;
    if (key !== null && !isHeadline && isRepeated(key)) order.push(key);
  });
  const [key, guest] = order;
  if (key === undefined || guest === undefined || key === guest || order.length < FEWEST_TURNS) return null;
  return order.every((label, at) => label === (at % 2 === 0 ? key : guest)) ? { key, guest } : null;
}

/** The labels that stand right after a question. */
function guestsOf(keys: readonly (string | null)[], asking: ReadonlySet<string>): ReadonlySet<string> {
  const guests = new Set<string>();
  let before: string | null = null;
  for (const key of keys) {
    if (key === null) continue;
    if (before !== null && asking.has(before) && !asking.has(key)) guests.add(key);
    before = key;
  }
  return guests;
}
