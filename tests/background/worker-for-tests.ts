import type { Worker } from '../../src/background/worker.ts';
import type { AnalysisProgress, AnalysisStep } from '../../src/domain/analyse.ts';
import type { Analysis } from '../../src/domain/analysis.ts';
import type { Article, Detection } from '../../src/domain/article/article.ts';
import type { Comparison } from '../../src/domain/comparison/comparison.ts';
import { correctInSteps } from '../../src/domain/corrections/correct.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';
import type { Statement } from '../../src/domain/statements/statement.ts';
import { fakeBadge } from '../../src/platform/fakes/badge.ts';
import { fakeCorrectionsStore } from '../../src/platform/fakes/corrections-store.ts';
import { fakePageLink } from '../../src/platform/fakes/page-link.ts';
import { fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { fakeSettingsStore } from '../../src/platform/fakes/settings-store.ts';
import { done, type Outcome } from '../../src/platform/ports/outcome.ts';
import type { PageReading } from '../../src/platform/ports/page.ts';

export const REPORT_URL = 'https://arminfo.info/full_news.php?id=1&lang=3';

export const anArticle = (text = 'ArmInfo. "It rains," the minister said.', url = REPORT_URL): Article => ({
  url,
  title: 'It rains',
  byline: null,
  agency: 'ArmInfo',
  siteName: 'ArmInfo',
  publishedTime: null,
  lang: 'en',
  text,
  leadIn: null,
});

export const aDetection = (kind: Detection['kind']): Detection => ({ kind, score: 0.5, signals: [] });

export const aReading = (
  kind: Detection['kind'] = 'statement',
  article: Article | null = anArticle(),
): PageReading => ({
  article,
  detection: aDetection(kind),
});

export const aRecord = { id: 'record', title: 'A record' } as unknown as ReferenceModel;

/** Of a reader who waits. */
export const notStopped = (): AbortSignal => new AbortController().signal;

/** How far an analysis has come that finds the one statement of a report; a text with "news" in it is news. */
export const progress = (step: AnalysisStep, article = anArticle()): AnalysisProgress =>
  step === 'statements' ? { step, found: null } : { step, found: { detection: kindOf(article), said: SAID } };

const kindOf = ({ text }: Article): Detection => aDetection(text.includes('news') ? 'news' : 'statement');

/** An analysis of a single step. */
export function atOnce(whole: (article: Article, records: readonly ReferenceModel[]) => Analysis): Worker['analyse'] {
  // biome-ignore lint/correctness/useYield: there is nothing before the end.
  return function* (article, records) {
    return whole(article, records);
  };
}

/** Stands in for the domain: one statement, and the ids of the records it was given. A text with "news" in it is news. */
export const standInAnalyse = atOnce((article, records) => standInAnalysis(article, records));

const standInAnalysis = (article: Article, records: readonly ReferenceModel[]): Analysis => ({
  article,
  detection: kindOf(article),
  said: SAID,
  comparisons: {},
  records: records.map(({ id }) => ({ model: id, isSource: false })),
  summary: { speaker: null, addressee: null, lead: null, exchanges: [], voices: [], hedged: [], unanswered: [] },
});

export const aStatement: Statement = {
  id: 's1',
  start: 9,
  end: 20,
  segments: [{ start: 9, end: 20 }],
  kind: 'direct',
  conjunction: null,
  cue: null,
  source: null,
  answers: null,
  hedges: [],
  negations: [],
  repairs: [],
};

const SAID: Analysis['said'] = {
  speakers: [],
  statements: [aStatement],
  mentions: [],
  questions: [],
  refusals: [],
  byRules: true,
};

export const aComparison = { model: 'record', relation: 'restates' } as unknown as Comparison;

export function workerForTests(
  parts: Partial<Worker> & { readonly pages?: Readonly<Record<number, Outcome<PageReading>>> } = {},
): Worker & { readonly badge: ReturnType<typeof fakeBadge> } {
  const { pages = {}, ...rest } = parts;
  const session = rest.session ?? fakeSessionStore();
  return {
    session,
    corrections: fakeCorrectionsStore(session),
    correct: correctInSteps,
    link: fakePageLink(pages),
    settings: fakeSettingsStore(),
    sample: () => anArticle(),
    frontWindow: async () => 1,
    addressOf: async () => null,
    now: () => 1000,
    records: () => done([aRecord]),
    pause: async () => undefined,
    wait: async () => undefined,
    analyse: standInAnalyse,
    lookUp: () => [aComparison],
    languageOf: () => 'en',
    ...rest,
    badge: (rest.badge as ReturnType<typeof fakeBadge> | undefined) ?? fakeBadge(),
  };
}
