import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { answeringLabels, askingLabels, type Labelled } from './asking-labels.ts';
import { speakersLabels } from './transcript.ts';
import type { Turn } from './turn.ts';
import { spanOfWords, type TurnParagraph } from './turn-paragraphs.ts';

/** "Panorama.am: …? ¶ Lilit Galstyan: …": a label that asks and another that answers right after it make an interview; else people who talk. */
export function labelledTurns(read: ReadText<Language>, paragraphs: readonly TurnParagraph[]): Turn[] {
  const labelled = paragraphs.map((paragraph) => ({ paragraph, key: keyOf(read, paragraph) }));
  const asking = askingLabels(read, labelled);
  const answered = answeringLabels(labelled, asking);
  const answering = answered.size > 0 ? answered : speakersLabels(read, labelled);
  if (answering.size === 0) return [];
  const turns: Turn[] = [];
  let isOpen = false;
  let hasBegun = false;
  labelled.forEach(({ paragraph, key }, number) => {
    if (key === null) {
      const turn = isOpen ? turns.pop() : undefined;
      isOpen = turn !== undefined && belongsToTurn(paragraph, labelled[number + 1]);
      if (turn !== undefined) turns.push(isOpen ? joined(read, turn, paragraph) : turn);
      return;
    }
    const isTurn = asking.has(key) || answering.has(key);
    if (isTurn) turns.push(labelledTurn(read, paragraph, asking.has(key) ? 'asks' : 'answers', key));
    hasBegun ||= asking.has(key) || asking.size === 0;
    // A headline in the guest's words ("Levan Gogia: “…”") stands over the reporter's.
    isOpen = isTurn && (hasBegun || paragraph.isProse);
  });
  return turns;
}

/** The words of a label in normal form: the same label again is the same speaker. */
function keyOf(read: ReadText<Language>, { label }: TurnParagraph): string | null {
  if (label === null) return null;
  const words: string[] = [];
  for (let at = label.name.first; at < label.name.last; at++) if (!read.isPunctuation(at)) words.push(read.norm(at));
  return words.join(' ');
}

function labelledTurn(read: ReadText<Language>, paragraph: TurnParagraph, role: Turn['role'], key: string): Turn {
  const { label, words, asks, first, last } = paragraph;
  // "A: …", «Ответ: …»: who answers is said elsewhere.
  const namesNobody = read.lexicon.is(key, 'interviewee');
  return {
    role,
    asks,
    first,
    last,
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

const isLetterAlone = (read: ReadText<Language>, at: number): boolean => read.endOf(at) - read.startOf(at) === 1;

/** A paragraph without a label belongs to the turn before it when another turn comes, or when it speaks in its voice. */
const belongsToTurn = (paragraph: TurnParagraph, next: Labelled | undefined): boolean =>
  !paragraph.isQuoted && (paragraph.voice === 'own' || (paragraph.isProse && typeof next?.key === 'string'));

const joined = (read: ReadText<Language>, turn: Turn, paragraph: TurnParagraph): Turn => ({
  ...turn,
  asks: paragraph.asks,
  last: paragraph.last,
  words: [...turn.words, spanOfWords(read, paragraph.words)],
});
