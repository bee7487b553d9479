import { languageFor } from '../languages/registry.ts';
import { extractStatements } from '../statements/extract.ts';
import type { Statements } from '../statements/statement.ts';
import type { Article, Detection, DetectionSignal } from './article.ts';
import { isExpected } from './expected.ts';
import { isFrontPage } from './kind-by-title.ts';
import { leadInOf } from './lead-in.ts';
import { namesInterview } from './names-interview.ts';
import { reportScore } from './report-score.ts';
import { type ReportTraits, reportTraits } from './report-traits.ts';
import { leadingSpeaker } from './said-share.ts';

/** Shorter texts can hold no report of what somebody said. */
const SHORTEST_REPORT = 120;
/** Longer texts of which nobody is quoted tell news all the same. */
const SHORTEST_NEWS = 500;
/** The share of the statements that makes one speaker the one whom a text is about. */
const LEADING = 0.6;
const QUESTIONS_OF_AN_INTERVIEW = 2;
/** A text of which less than half is said by anybody is mostly its author's own words. */
const MOSTLY = 0.5;
/** Words of the first and second person, for each thousand characters. */
const SPEAKS_HIMSELF = 0.9;
/** Where the one who says most has a smaller share of so many statements, many speak, each a little. */
const MANY = 4;
const ANYBODY = 0.45;

/** What kind of page an article is, from its words alone: no metadata is needed, since many agencies print none. */
export function detect(article: Article): Detection {
  const { text, lang, leadIn, setApart } = article;
  return detectFrom(article, extractStatements(text, languageFor(lang), leadIn, setApart));
}

/** The same, from statements that were already found. From a score of one half on the text is a report. */
export function detectFrom(article: Article, said: Statements): Detection {
  const { length } = article.text;
  if (length < SHORTEST_REPORT) return { kind: 'other', score: 0, signals: [{ name: 'too-short', count: length }] };
  const attributed = said.statements.filter((statement) => statement.source !== null);
  const leading = leadingSpeaker(attributed);
  const hasOneSpeaker = attributed.length >= 2 && leading.share >= LEADING;
  const traits = reportTraits(article, said);
  const isAsked = said.questions.length >= QUESTIONS_OF_AN_INTERVIEW || namesInterview(article);
  const score = isFrontPage(article.url) ? 0 : reportScore(traits, isExpected(article));

  const counts: readonly [DetectionSignal['name'], number][] = [
    ['attributed-quotations', attributed.filter((statement) => statement.kind !== 'indirect').length],
    ['attributed-statements', attributed.length],
    ['questions', said.questions.length],
    ['one-speaker', hasOneSpeaker ? leading.count : 0],
    ['interview-named', isAsked ? 1 : 0],
    ['agency-lead-in', article.leadIn !== null && leadInOf(article.text)?.agency ? 1 : 0],
    ['no-rules-for-language', said.byRules ? 0 : 1],
    ['words-missing', article.mended ?? 0],
    ['no-attribution', said.statements.length === 0 && traits.answers === 0 ? 1 : 0],
    ...(score < 0.5 ? against(article, traits) : []),
  ];
  const signals = counts.filter(([, count]) => count > 0).map(([name, count]) => ({ name, count }));
  if (score >= 0.5) {
    const isInterview = traits.answers > 0 || (isAsked && hasOneSpeaker);
    return { kind: isInterview ? 'interview' : 'statement', score, signals };
  }
  return { kind: attributed.length > 0 || length > SHORTEST_NEWS ? 'news' : 'other', score, signals };
}

/** What tells a text from a report of statements. */
function against({ url }: Article, traits: ReportTraits): [DetectionSignal['name'], number][] {
  const { statements, said, leading, address } = traits;
  return [
    ['front-page', isFrontPage(url) ? 1 : 0],
    ['opinion-named', traits.opinion],
    ['release', traits.release],
    ['own-words', statements > 0 && said < MOSTLY ? 1 : 0],
    ['first-person', address > SPEAKS_HIMSELF ? 1 : 0],
    ['many-speakers', statements >= MANY && leading < ANYBODY ? 1 : 0],
  ];
}
