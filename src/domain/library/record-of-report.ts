import type { Analysis } from '../analysis.ts';
import { viewOf } from '../comparison/passage/record-view.ts';
import type { Claim, EntityAliases, ReferenceModel, ReferenceStatement, SignalGroups } from '../reference/model.ts';
import { RECORD_LANGUAGES } from '../reference/record-languages.ts';
import type { Statement } from '../statements/statement.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { claimsOfStatement } from './claims-of-statement.ts';
import { namedInReport } from './named-in-report.ts';

const ONLY_TOPIC = 'report';
/** What a record's schema takes for a label. */
const LONGEST_LABEL = 400;

/** All that it names is the report's own, so that a page which names one of them by more than one word may be about it. */
const NO_GROUPS: SignalGroups = { own: [], ownCountry: [], members: [], otherBodies: [], otherSide: [], rivals: [] };

/**
 * The record that a report makes: its statements word for word, a claim a clause, whom and what it names. What the report does not
 * say of itself (date, address, to whom it was said) is empty. Pure: the same report gives the same record, and the same name.
 */
export function recordOfReport(analysis: Analysis): ReferenceModel {
  const { article, said } = analysis;
  const entities = entitiesOf(analysis);
  const own = entities.map(({ id }) => id);
  const draft = { ...headOf(analysis), claims: [], statements: [], entities, signalGroups: { ...NO_GROUPS, own } };
  const view = viewOf(draft, article.lang);
  const claims: Claim[] = [];
  const statements: ReferenceStatement[] = said.questions.map((question) => ({
    id: question.id,
    kind: 'question',
    ...passage(article.text, question),
    cue: null,
    topic: ONLY_TOPIC,
    claims: [],
    answers: null,
    fidelity: null,
  }));
  for (const statement of said.statements) {
    const own = claimsOfStatement(article.text, statement, view).map((claim, at) => ({
      id: `${statement.id}-${at + 1}`,
      ...claim,
      topic: ONLY_TOPIC,
      statements: [statement.id],
    }));
    claims.push(...own);
    statements.push({
      id: statement.id,
      kind: statement.kind === 'direct' ? 'direct' : 'indirect',
      ...passage(article.text, statement),
      cue: cueOf(article.text, statement),
      topic: ONLY_TOPIC,
      claims: own.map(({ id }) => id),
      answers: statement.answers,
      fidelity: null,
    });
  }
  return { ...draft, claims, statements };
}

type Head = Pick<ReferenceModel, 'schemaVersion' | 'id' | 'title' | 'lang' | 'source' | 'topics'>;

function headOf({ article, said, summary }: Analysis): Head {
  const speaker = said.speakers.find(({ id }) => id === summary.speaker);
  const title = label(article.title ?? firstWords(article.text));
  return {
    schemaVersion: 1,
    id: `report-${fingerprint(`${article.url ?? ''}\n${article.text}`)}`,
    title,
    lang: article.lang,
    source: {
      speaker: speaker?.name ?? '',
      role: label(speaker?.role ?? ''),
      addressee: summary.addressee === null ? '' : label(sliceOf(article.text, summary.addressee)),
      agency: label(article.agency ?? article.siteName ?? ''),
      date: /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? '')?.[0] ?? '',
      url: /^https?:\/\//.test(article.url ?? '') ? (article.url as string) : '',
      textSha256: null,
      alsoPublished: [],
    },
    topics: [{ id: ONLY_TOPIC, label: { en: title, ru: title, hy: title } }],
  };
}

/** Names stand under the language of the report, where a record has it, and as they are written in it. */
function entitiesOf(analysis: Analysis): EntityAliases[] {
  const own = RECORD_LANGUAGES.find((code) => code === analysis.article.lang) ?? RECORD_LANGUAGES[0];
  return namedInReport(analysis).map(({ aliases }, at) => ({
    id: `n${at + 1}`,
    en: [],
    ru: [],
    hy: [],
    [own]: aliases.map(label),
  }));
}

const passage = (text: string, { start, end }: Span): Pick<ReferenceStatement, 'text' | 'start' | 'end'> => ({
  text: text.slice(start, end),
  start,
  end,
});

const cueOf = (text: string, { cue }: Statement): string | null =>
  cue === null || cue.end <= cue.start ? null : label(sliceOf(text, cue));

const label = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LABEL);

const firstWords = (text: string): string =>
  text.slice(0, LONGEST_LABEL).split('\n')[0]?.split(' ').slice(0, 12).join(' ') || '–';

/** FNV-1a, 64 bits in hexadecimal: enough to tell a reader's reports apart. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
