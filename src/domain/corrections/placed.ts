import type { Analysis } from '../analysis.ts';
import type { Statement } from '../statements/statement.ts';
import { overlaps, type Span } from '../text/span.ts';
import { AnchoredText, isAlike } from './anchor.ts';
import { matterOf } from './changes.ts';
import type { Correction } from './correction.ts';

/** A correction that finds its text. */
export interface Placed {
  readonly correction: Correction;
  /** `Statement.id`; null for one that is about names. */
  readonly statement: string | null;
  /** Where the words stand that a statement is to have. */
  readonly to: Span | null;
}

interface Sorted {
  /** In the order in which they were made. */
  readonly fitting: readonly Placed[];
  readonly unfit: readonly Correction[];
}

/** Which of the corrections fit an analysis as the program made it, and what each is about. Of one matter the latest counts. */
export function placed(found: Analysis, corrections: readonly Correction[]): Sorted {
  const inOrder = [...corrections].sort(byTime);
  const place = placing(found, new AnchoredText(found.article.text));
  const named = new Set(found.said.speakers.map(({ name }) => name));
  const held = new Map<string, Placed>();
  const unfit = new Set<Correction>();
  const hold = (correction: Correction, one: Placed | null): void => {
    if (one === null) return void unfit.add(correction);
    const matter = matterIn(one);
    const earlier = held.get(matter);
    if (earlier !== undefined) unfit.add(earlier.correction);
    held.set(matter, one);
  };
  for (const correction of inOrder) {
    if (correction.kind === 'same-person') continue;
    const one = place(correction);
    if (one !== null && correction.kind === 'speaker' && correction.name !== null) named.add(correction.name);
    hold(correction, one);
  }
  for (const correction of inOrder) {
    if (correction.kind !== 'same-person') continue;
    const { name, also } = correction;
    const fits = name !== also && named.has(name) && named.has(also);
    hold(correction, fits ? { correction, statement: null, to: null } : null);
  }
  const fitting = [...held.values()].sort((a, b) => byTime(a.correction, b.correction));
  return { fitting, unfit: inOrder.filter((correction) => unfit.has(correction)) };
}

/** Two of one moment have an order too, whichever was given first. */
const byTime = (a: Correction, b: Correction): number =>
  a.made - b.made || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** What holds once: two anchors may lead to one statement. */
const matterIn = ({ correction, statement }: Placed): string =>
  statement === null
    ? matterOf(correction)
    : `${statement} ${correction.kind} ${correction.kind === 'relation' ? correction.record : ''}`;

function placing({ said, comparisons }: Analysis, text: AnchoredText) {
  return (correction: Exclude<Correction, { kind: 'same-person' }>): Placed | null => {
    const words = text.find(correction.at);
    const statement = words === null ? null : nearest(said.statements, words);
    if (words === null || statement === null) return null;
    if (correction.kind === 'relation') {
      const isCompared = comparisons[statement.id]?.some(({ model }) => model === correction.record) === true;
      return isCompared ? { correction, statement: statement.id, to: null } : null;
    }
    if (correction.kind !== 'bounds') return { correction, statement: statement.id, to: null };
    const to = text.find(correction.to);
    return to !== null && overlaps(to, words) ? { correction, statement: statement.id, to } : null;
  };
}

/** The statement that has these words, give or take a few. */
function nearest(statements: readonly Statement[], words: Span): Statement | null {
  const alike = statements.filter((statement) => isAlike(statement, words));
  const exact = alike.find(({ start, end }) => start === words.start && end === words.end);
  return exact ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}
