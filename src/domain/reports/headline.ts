import { compareWithin } from '../comparison/compare.ts';
import { ComparedText } from '../comparison/passage/compared-text.ts';
import { languageFor } from '../languages/registry.ts';
import { tokensOf } from '../text/tokens.ts';
import type { ComparedRow } from './compared-row.ts';
import type { ReadReport } from './read-report.ts';
import type { ReportNote } from './report-note.ts';

/** Of the claims that a headline is near to, it stands on the nearest, if it is so near. */
const STANDS_ON = 0.45;

/**
 * For the row at an index: the reports whose headline stands on it and says more, or other, than its statement. A headline that says
 * nothing of what is reported stands on nothing.
 */
export function headlineNotes(at: number, rows: readonly ComparedRow[], reports: readonly ReadReport[]): ReportNote[] {
  return reports.flatMap((read, report) => {
    const stands = standsOn(read);
    const isHere =
      rows[at]?.statements.some((place) => place.report === report && place.id === stands?.statement) ?? false;
    return isHere && stands?.goesBeyond ? [{ kind: 'headline' as const, report }] : [];
  });
}

interface Standing {
  readonly statement: string;
  readonly goesBeyond: boolean;
}

const known = new WeakMap<ReadReport, Standing | null>();

function standsOn(read: ReadReport): Standing | null {
  const found = known.get(read);
  if (found !== undefined) return found;
  const made = standingOf(read);
  known.set(read, made);
  return made;
}

function standingOf({ analysis: { article, said }, record }: ReadReport): Standing | null {
  const { title, lang } = article;
  if (title === null || title.trim() === '' || record.claims.length === 0) return null;
  const { relation, claims } = compareWithin(new ComparedText(title), { start: 0, end: title.length }, lang, record);
  const [nearest] = claims;
  const statement = record.claims.find(({ id }) => id === nearest?.claim)?.statements[0];
  if (nearest === undefined || statement === undefined || relation === 'unrelated' || nearest.score < STANDS_ON)
    return null;
  const isHedged = said.statements.some(({ id, hedges }) => id === statement && hedges.length > 0);
  return {
    statement,
    goesBeyond: relation === 'departs' || (relation === 'restates' && isHedged && !hedges(title, lang)),
  };
}

/** Whether a headline holds back itself: "may", "hopes", a question. */
function hedges(title: string, lang: string): boolean {
  const { lexicon } = languageFor(lang);
  const tokens = tokensOf(title);
  return (
    title.includes('?') ||
    tokens.some(({ norm }, at) => lexicon.is(norm, 'tentative') || lexicon.hedges.match(tokens, at) !== null)
  );
}
