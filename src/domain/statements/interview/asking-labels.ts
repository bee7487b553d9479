import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { speaksToGuest } from './interviewer.ts';
import type { TurnParagraph } from './turn-paragraphs.ts';

/** A paragraph with the words of its label, in normal form; null where it has none. */
export interface Labelled {
  readonly paragraph: TurnParagraph;
  readonly key: string | null;
}

/** Prompts need not be questions ("Tell us about …"): of an interviewer's turns, one in so many is, or speaks to the guest. */
const MOST_TURNS_A_PROMPT = 3;
/** Two labels that take turns do so at least this often. */
const FEWEST_TURNS = 4;

/** The labels that ask: by their word ("Q", «Корр.»), or because most of their turns are questions; else the one that takes turns with a guest. */
export function askingLabels(read: ReadText<Language>, labelled: readonly Labelled[]): ReadonlySet<string> {
  const turns = turnsByLabel(labelled);
  const asking = new Set<string>();
  for (const [key, own] of turns) {
    const asked = questionsAmong(own);
    if (asked > 0 && (asked * 2 > own.length || read.lexicon.is(key, 'interviewer'))) asking.add(key);
  }
  if (asking.size > 0) return asking;
  const pair = takingTurns(labelled, turns);
  return pair !== null && isInterviewer(read, pair.opener, pair.guest) ? new Set([pair.key]) : asking;
}

/** The labels that stand right after one that asks. */
export function answeringLabels(labelled: readonly Labelled[], asking: ReadonlySet<string>): ReadonlySet<string> {
  const guests = new Set<string>();
  let before: string | null = null;
  for (const { key } of labelled) {
    if (key === null) continue;
    if (before !== null && asking.has(before) && !asking.has(key)) guests.add(key);
    before = key;
  }
  return guests;
}

function turnsByLabel(labelled: readonly Labelled[]): ReadonlyMap<string, readonly TurnParagraph[]> {
  const turns = new Map<string, TurnParagraph[]>();
  for (const { key, paragraph } of labelled) {
    if (key === null) continue;
    const own = turns.get(key);
    if (own === undefined) turns.set(key, [paragraph]);
    else own.push(paragraph);
  }
  return turns;
}

const questionsAmong = (turns: readonly TurnParagraph[]): number => turns.filter(({ asks }) => asks).length;

/** A guest may ask back once, but says more. */
function isInterviewer(
  read: ReadText<Language>,
  own: readonly TurnParagraph[],
  guests: readonly TurnParagraph[],
): boolean {
  const asked = questionsAmong(own);
  if (asked <= questionsAmong(guests)) return false;
  return (asked > 1 || lengthOf(own) < lengthOf(guests)) && prompts(read, own);
}

function prompts(read: ReadText<Language>, turns: readonly TurnParagraph[]): boolean {
  const prompting = turns.filter((paragraph) => paragraph.asks || speaksToGuest(read, paragraph));
  return prompting.length * MOST_TURNS_A_PROMPT >= turns.length;
}

const lengthOf = (turns: readonly TurnParagraph[]): number =>
  turns.reduce((sum, { words }) => sum + words.last - words.first, 0);

/** Two labels that take turns, the one that begins as the opener; a label that stands but once ("Photo: …") is none of them. */
function takingTurns(
  labelled: readonly Labelled[],
  turns: ReadonlyMap<string, readonly TurnParagraph[]>,
): { key: string; opener: readonly TurnParagraph[]; guest: readonly TurnParagraph[] } | null {
  const order: string[] = [];
  for (const { key, paragraph } of labelled) {
    const isHeadline = order.length === 0 && !paragraph.isProse;
    if (key !== null && !isHeadline && (turns.get(key)?.length ?? 0) > 1) order.push(key);
  }
  const [key, guest] = order;
  if (key === undefined || guest === undefined || key === guest || order.length < FEWEST_TURNS) return null;
  const alternate = order.every((label, at) => label === (at % 2 === 0 ? key : guest));
  return alternate ? { key, opener: turns.get(key) ?? [], guest: turns.get(guest) ?? [] } : null;
}
