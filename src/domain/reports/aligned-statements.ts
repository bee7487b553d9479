import { countedWordsIn } from '../comparison/passage/counted-words.ts';
import { languageFor } from '../languages/registry.ts';
import type { Statement } from '../statements/statement.ts';
import { type Likenesses, likenesses } from './likeness-of-statements.ts';
import type { ReadReport } from './read-report.ts';

/** Two statements of two reports that say the same thing: `Statement.id` of each. */
export type AlignedPair = readonly [here: string, there: string];

/** How like two statements are that are each other's nearest; what comes from one mouth, and stands as far on in its report, needs less. */
const LIKE = 0.32;
const SAME_SPEAKER = 0.06;
const SAME_PLACE = 0.06;
/** What one report says in two sentences the other may say in one: from so much on a statement joins one that is aligned already. */
const JOINS = 0.6;

/**
 * The statements that two reports in one language have in common. Each is aligned with its nearest, the likest pairs first; what is
 * left over joins its nearest if it says what that says.
 */
export function alignedStatements(here: ReadReport, there: ReadReport): AlignedPair[] {
  const like = likenesses(here, there);
  const pairs = candidates(here, there, like).filter(({ score }) => score >= LIKE);
  const aligned: AlignedPair[] = [];
  const taken = { here: new Set<string>(), there: new Set<string>() };
  for (const { one, other } of pairs) {
    if (taken.here.has(one) || taken.there.has(other)) continue;
    aligned.push([one, other]);
    taken.here.add(one);
    taken.there.add(other);
  }
  for (const { one, other } of pairs) {
    if (taken.here.has(one) && taken.there.has(other)) continue;
    if ((like.get(one)?.get(other) ?? 0) < JOINS) continue;
    aligned.push([one, other]);
    taken.here.add(one);
    taken.there.add(other);
  }
  return aligned;
}

/** All pairs, the likest first. */
function candidates(
  here: ReadReport,
  there: ReadReport,
  like: Likenesses,
): { one: string; other: string; score: number }[] {
  const pairs = [...like].flatMap(([one, row]) =>
    [...row].map(([other, likeness]) => ({
      one,
      other,
      score: likeness === 0 ? 0 : likeness + nearness(here, one, there, other),
    })),
  );
  return pairs.sort((a, b) => b.score - a.score);
}

function nearness(here: ReadReport, one: string, there: ReadReport, other: string): number {
  const apart = Math.abs(placeOf(here, one) - placeOf(there, other));
  return (isSaidByOne(here, one, there, other) ? SAME_SPEAKER : 0) + SAME_PLACE * (1 - apart);
}

/** How far on in its report a statement stands, 0 to 1. */
function placeOf({ analysis }: ReadReport, id: string): number {
  const start = statementOf(analysis.said.statements, id)?.start ?? 0;
  return start / Math.max(1, analysis.article.text.length);
}

const statementOf = (statements: readonly Statement[], id: string): Statement | undefined =>
  statements.find((one) => one.id === id);

/** The name that a statement is given to; null where nobody is named: an office may be anybody's. */
export function speakerNameOf({ analysis: { said, article } }: ReadReport, id: string): string | null {
  const source = statementOf(said.statements, id)?.source;
  const name = said.speakers.find((speaker) => speaker.id === source?.speaker)?.name ?? '';
  const { lexicon } = languageFor(article.lang);
  const isNamed = countedWordsIn(name).some(({ norm, capital }) => capital && !lexicon.is(norm, 'role'));
  return isNamed ? name : null;
}

/** Whether two statements are given to one name, as far as surnames tell. */
export function isSaidByOne(here: ReadReport, one: string, there: ReadReport, other: string): boolean {
  const names = [speakerNameOf(here, one), speakerNameOf(there, other)] as const;
  if (names[0] === null || names[1] === null) return false;
  const { surnameKey } = languageFor(here.analysis.article.lang).names;
  return surnameKey(names[0]) === surnameKey(names[1]);
}
