import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { type Dashed, interviewersTurns } from './interviewers-turns.ts';
import { type Turn, turnOf } from './turn.ts';
import type { TurnParagraph } from './turn-paragraphs.ts';

/** "- …? ¶ - … ¶ …": the runs of dashed paragraphs in which somebody asks. */
export function dashedTurns(read: ReadText<Language>, paragraphs: readonly TurnParagraph[]): Turn[] {
  const turns: Turn[] = [];
  for (let number = 0; number < paragraphs.length; number++) {
    if (paragraphs[number]?.isDashed !== true) continue;
    const { run, next } = runFrom(paragraphs, number);
    number = next - 1;
    const asking = interviewersTurns(read, run);
    const first = asking.indexOf(true);
    if (first < 0) continue;
    run.slice(first).forEach((dashed, place) => {
      turns.push(...turnsOf(read, dashed, { run, asking, at: first + place }));
    });
  }
  return turns;
}

/** Dashed paragraphs, one after another or with plain ones between them that speak on; `next` is the paragraph after them. */
function runFrom(paragraphs: readonly TurnParagraph[], first: number): { run: Dashed[]; next: number } {
  const run: Dashed[] = [];
  let next = first;
  for (let head = paragraphs[next]; head?.isDashed; head = paragraphs[next]) {
    const from = next + 1;
    let own = from;
    while (speaksOn(paragraphs[own]) && paragraphs[own]?.voice === 'own') own++;
    next = own;
    while (speaksOn(paragraphs[next])) next++;
    // After the last turn the report goes on: only what is said in the first person belongs to it.
    if (paragraphs[next]?.isDashed !== true) next = own;
    run.push({ head, rest: paragraphs.slice(from, next) });
  }
  return { run, next };
}

const speaksOn = (paragraph: TurnParagraph | undefined): boolean =>
  paragraph !== undefined &&
  !paragraph.isDashed &&
  !paragraph.isQuoted &&
  !paragraph.asks &&
  (paragraph.voice === 'own' || (paragraph.voice === 'unclear' && paragraph.isProse));

/** The place of a dashed paragraph in its run, and which of the run ask. */
interface PlaceInRun {
  readonly run: readonly Dashed[];
  readonly asking: readonly boolean[];
  readonly at: number;
}

/** The turns of one dashed paragraph: after a question the plain ones hold the answer, unless a dashed answer follows. */
function turnsOf(read: ReadText<Language>, { head, rest }: Dashed, { run, asking, at }: PlaceInRun): Turn[] {
  if (asking[at] !== true) return [turnOf(read, 'answers', [head, ...rest])];
  const isAnswered = asking[at + 1] === false;
  if (rest.length === 0 || isAnswered) return [turnOf(read, 'asks', [head, ...rest])];
  // One plain paragraph after one question may be the report's.
  const speaks =
    rest[0]?.voice === 'own' || run.some((other, place) => place !== at && answersPlainly(other, asking[place]));
  const asked = turnOf(read, 'asks', [head]);
  return speaks ? [asked, turnOf(read, 'answers', rest)] : [asked];
}

const answersPlainly = ({ rest }: Dashed, asks: boolean | undefined): boolean => asks === true && rest.length > 0;
