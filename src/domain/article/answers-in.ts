import words from '../../../assets/detection/talk.json' with { type: 'json' };
import { announcesTalk } from './announces-talk.ts';
import type { Article } from './article.ts';
import { type TalkParagraph, talkParagraphs } from './talk-paragraphs.ts';

interface Exchange {
  readonly asked: TalkParagraph;
  readonly answer: TalkParagraph;
}

/** Where an interview is introduced. UTF-16. */
const HEAD = 700;
const FEWEST = 3;
/** Where a conversation with somebody is announced, two questions with their answers are an interview. */
const FEWEST_ANNOUNCED = 2;
const FEWEST_TOPICS = 4;
const FEWEST_TURNS = 4;
const FEWEST_INSIDE = 6;
/** A line that only names what is asked about. UTF-16. */
const LONGEST_TOPIC = 90;
const LONGER = 1.3;
/** The share of a text that its turns make. */
const MOST_OF_IT = 0.5;
/** Fewest words of the first person a character of the answers. */
const OWN_WORDS = 0.002;
/** The share of the turns that ask: the others, or those who ask without the mark, answer. */
const ASKING = 0.25;

/**
 * How many answers an interview has that is printed in turns: by dashes, by labels, by questions or lines of topics between the
 * answers, or question after question in one paragraph; 0 where it is none. Lists of questions, threads, plays and columns are
 * printed so, too: somebody has to be introduced, or to be spoken to and to answer for himself. The last two forms are so common
 * elsewhere that they count only in a text which is `expected` to be a report.
 */
export function answersIn({ title, text }: Pick<Article, 'title' | 'text'>, expected: boolean): number {
  const paragraphs = talkParagraphs(text);
  const isIntroduced = introduces(`${title ?? ''} ${text.slice(0, HEAD)}`);
  const strict = Math.max(
    labelled(paragraphs, isIntroduced),
    dashed(paragraphs, isIntroduced),
    asked(paragraphs, isIntroduced, announcesTalk(title, text) ? FEWEST_ANNOUNCED : FEWEST),
  );
  return expected ? Math.max(strict, topics(paragraphs, isIntroduced), inside(paragraphs, isIntroduced)) : strict;
}

const introduces = (head: string): boolean => {
  const lower = head.toLowerCase();
  return words.introduces.some((word) => lower.includes(word));
};

/** "Q: …", "Weldon: …": two labels at least that come back, one of which asks. */
function labelled(paragraphs: readonly TalkParagraph[], isIntroduced: boolean): number {
  const counts = new Map<string, number>();
  for (const { label } of paragraphs) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const again = new Set([...counts].filter(([, count]) => count > 1).map(([label]) => label));
  const turns = paragraphs.filter(({ label }) => label !== null && again.has(label));
  if (again.size < 2 || turns.length < FEWEST_TURNS || !isMost(turns, paragraphs)) return 0;
  const asking = turns.filter(({ asks }) => asks);
  return asking.length >= ASKING * turns.length && (isIntroduced || speaksForItself(turns)) ? turns.length / 2 : 0;
}

/** "– …": a story's dialogue is printed so, too, and nobody introduces it. */
function dashed(paragraphs: readonly TalkParagraph[], isIntroduced: boolean): number {
  const turns = paragraphs.filter(({ isDashed }) => isDashed);
  if (turns.length < FEWEST_TURNS || !isMost(turns, paragraphs) || !isIntroduced) return 0;
  if (turns.filter(({ isTold }) => isTold).length >= ASKING * turns.length) return 0;
  const spoken = turns.filter(({ asks, your }, at) => asks || (at % 2 === 0 && your > 0));
  return spoken.length >= ASKING * turns.length ? turns.length / 2 : 0;
}

/** Questions that are paragraphs of their own. */
function asked(paragraphs: readonly TalkParagraph[], isIntroduced: boolean, fewest: number): number {
  const exchanges = exchangesOf(paragraphs, ({ asks, length }) => asks && length < HEAD);
  return exchanges.length >= fewest && isConversation(exchanges, paragraphs, isIntroduced) ? exchanges.length : 0;
}

/** "About the training. ¶ It lasts two years …": lines that lead in answers of somebody who speaks of himself. */
function topics(paragraphs: readonly TalkParagraph[], isIntroduced: boolean): number {
  const exchanges = pairsOf(paragraphs);
  const own = exchanges.filter(({ answer }) => answer.own > 0);
  const isSpoken = exchanges.some(({ asked: line }) => line.your > 0) && own.length >= exchanges.length / 2;
  return exchanges.length >= FEWEST_TOPICS && isSpoken && isConversation(exchanges, paragraphs, isIntroduced)
    ? exchanges.length
    : 0;
}

/** "How many steps? A hundred and seventy. Do you count them? …" in one paragraph. */
function inside(paragraphs: readonly TalkParagraph[], isIntroduced: boolean): number {
  const asking = paragraphs.filter(({ askedInside }) => askedInside > 0);
  const questions = asking.reduce((sum, { askedInside }) => sum + askedInside, 0);
  if (questions < FEWEST_INSIDE || asking.length < FEWEST || !isMost(asking, paragraphs)) return 0;
  return isIntroduced && asking.some(({ your }) => your > 0) ? questions : 0;
}

function exchangesOf(paragraphs: readonly TalkParagraph[], isQuestion: (one: TalkParagraph) => boolean): Exchange[] {
  const exchanges: Exchange[] = [];
  for (let at = 0; at + 1 < paragraphs.length; at++) {
    const [asked, answer] = [paragraphs[at], paragraphs[at + 1]] as [TalkParagraph, TalkParagraph];
    if (isQuestion(asked) && !isQuestion(answer)) exchanges.push({ asked, answer });
  }
  return exchanges;
}

/** Short lines, each before a longer paragraph. */
function pairsOf(paragraphs: readonly TalkParagraph[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (let at = 1; at + 1 < paragraphs.length; at++) {
    const [asked, answer] = [paragraphs[at], paragraphs[at + 1]] as [TalkParagraph, TalkParagraph];
    if (asked.length > LONGEST_TOPIC || answer.length < LONGER * asked.length) continue;
    exchanges.push({ asked, answer });
    at++;
  }
  return exchanges;
}

function isConversation(exchanges: readonly Exchange[], all: readonly TalkParagraph[], isIntroduced: boolean): boolean {
  const answers = exchanges.map(({ answer }) => answer);
  if (!isMost([...exchanges.map(({ asked }) => asked), ...answers], all)) return false;
  const isSpokenTo = exchanges.some(({ asked }) => asked.your > 0);
  return (isIntroduced || isSpokenTo) && speaksForItself(answers);
}

/** Whoever answers says "I" and "we"; an answer of a manual or a company says "you". */
const speaksForItself = (answers: readonly TalkParagraph[]): boolean => {
  const own = answers.reduce((sum, answer) => sum + answer.own, 0);
  const your = answers.reduce((sum, answer) => sum + answer.your, 0);
  return own >= Math.max(your, OWN_WORDS * lengthOf(answers));
};

const isMost = (some: readonly TalkParagraph[], all: readonly TalkParagraph[]): boolean =>
  lengthOf(some) >= MOST_OF_IT * lengthOf(all);

const lengthOf = (paragraphs: readonly TalkParagraph[]): number =>
  paragraphs.reduce((sum, { length }) => sum + length, 0);
