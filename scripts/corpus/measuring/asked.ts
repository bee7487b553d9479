import type { Statement, Statements } from '../../../src/domain/statements/statement.ts';
import type { Span } from '../types.ts';

interface LabelledStatement extends Span {
  readonly speakerName?: string | null;
  readonly question?: Span;
}

interface LabelledRefusal extends Span {
  readonly speaker: Span;
  readonly speakerName: string;
}

/** A line of the corpus, as far as questions are concerned. */
export interface LabelledAsked {
  readonly id: string;
  readonly lang: string;
  readonly part: string;
  readonly text: string;
  readonly statements: readonly LabelledStatement[];
  readonly refusals: readonly LabelledRefusal[];
}

/** Counts of one text. */
export interface Asked {
  readonly refusals: number;
  /** Of these listed as refusals, so listed and no part of them shown as said, and listed with who refused. */
  readonly listed: number;
  readonly listedNotShown: number;
  readonly byWhom: number;
  /** Listed and labelled nowhere. */
  readonly inventedRefusals: number;
  readonly answers: number;
  /** Of these found and given to the question that they answer. */
  readonly paired: number;
  /** Statements given to a question that they don't answer, nor go on with an answer of the same speaker; topics ("As for …") are labelled nowhere. */
  readonly inventedPairs: number;
  readonly faults: readonly string[];
}

const touch = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export function askedIn(labelled: LabelledAsked, said: Statements): Asked {
  const { refusals, text } = labelled;
  const words = ({ start, end }: Span): string => text.slice(start, end).replaceAll('\n', ' ⏎ ');
  const faults: string[] = [];
  const listed = refusals.filter((refusal) => said.refusals.some((one) => touch(one, refusal)));
  const notShown = listed.filter((refusal) => shownAsSaid(labelled, refusal, said) === undefined);
  const invented = said.refusals.filter((one) => !refusals.some((refusal) => touch(one, refusal)));
  for (const refusal of refusals) if (!listed.includes(refusal)) faults.push(`refusal missed: ${words(refusal)}`);
  for (const refusal of refusals) {
    const shown = shownAsSaid(labelled, refusal, said);
    if (shown !== undefined) faults.push(`refusal shown as said: ${words(shown)}`);
  }
  for (const one of invented) faults.push(`refusal invented: ${words(one)}`);
  const byWhom = listed.filter((refusal) => isByWhom(refusal, said));
  for (const refusal of listed)
    if (!byWhom.includes(refusal))
      faults.push(`refused by [${refuser(refusal, said)}]: ${refusal.speakerName}: ${words(refusal)}`);

  const answers = labelled.statements.filter((one) => one.question !== undefined);
  const paired = answers.filter((answer) => isPaired(answer, said));
  for (const answer of answers) if (!paired.includes(answer)) faults.push(`answer not paired: ${words(answer)}`);
  const inventedPairs = said.statements.filter((one) => isInvented(labelled, one, said));
  for (const one of inventedPairs) faults.push(`pair invented: ${words(one)}`);
  return {
    refusals: refusals.length,
    listed: listed.length,
    listedNotShown: notShown.length,
    byWhom: byWhom.length,
    inventedRefusals: invented.length,
    answers: answers.length,
    paired: paired.length,
    inventedPairs: inventedPairs.length,
    faults,
  };
}

/** A statement that is made of the words of a refusal, and labelled nowhere. */
const shownAsSaid = ({ statements }: LabelledAsked, refusal: Span, said: Statements): Statement | undefined =>
  [...said.statements, ...said.mentions].find(
    (one) => touch(one, refusal) && !statements.some((labelled) => touch(labelled, one)),
  );

const refuser = (refusal: Span, said: Statements): string | undefined => {
  const found = said.refusals.find((one) => touch(one, refusal));
  return said.speakers.find(({ id }) => id === found?.source?.speaker)?.name;
};

/** By name, or by the very words that the report names the refuser with. */
function isByWhom(refusal: LabelledRefusal, said: Statements): boolean {
  if (refuser(refusal, said) === refusal.speakerName) return true;
  const mention = said.refusals.find((one) => touch(one, refusal))?.source?.mention ?? null;
  return mention !== null && touch(mention, refusal.speaker);
}

function isPaired(answer: LabelledStatement, said: Statements): boolean {
  const { question } = answer;
  const found = [...said.statements, ...said.mentions].filter((one) => touch(one, answer));
  return found.some(({ answers }) => {
    const asked = said.questions.find(({ id }) => id === answers);
    return asked !== undefined && question !== undefined && touch(asked, question);
  });
}

function isInvented({ statements }: LabelledAsked, found: Statement, said: Statements): boolean {
  const asked = said.questions.find(({ id }) => id === found.answers);
  if (asked === undefined || asked.form === 'topic') return false;
  const at = statements.findIndex((one) => touch(one, found));
  const own = statements[at];
  if (own === undefined) return true;
  if (own.question !== undefined) return !touch(own.question, asked);
  for (let before = at - 1; before >= 0; before--) {
    const earlier = statements[before] as LabelledStatement;
    if (earlier.speakerName !== own.speakerName) return true;
    if (earlier.question !== undefined) return !touch(earlier.question, asked);
  }
  return true;
}
