import words from '../../../assets/detection/words.json' with { type: 'json' };
import type { Statement, Statements } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { answersIn } from './answers-in.ts';
import type { Article } from './article.ts';
import { isExpected } from './expected.ts';
import { calledOpinion, calledRelease } from './kind-by-title.ts';
import { namesInterview } from './names-interview.ts';
import { leadingSpeaker, saidShare } from './said-share.ts';

/** Numbers by which reports of statements differ from other texts, quoted or not. */
export interface ReportTraits {
  /** Whatever somebody says, whoever it is. */
  readonly statements: number;
  /** The share of the text that stands in them. */
  readonly said: number;
  /** The share of the text that people say, who have a full name or an office. */
  readonly personal: number;
  /** The share of the statements that are one speaker's, whoever says most. */
  readonly leading: number;
  /** Answers of an interview that is printed in turns. */
  readonly answers: number;
  /** Quotations of a known speaker by plain speech (said, told, added, and not praised or mocked); counted up to 6. */
  readonly quotations: number;
  /** The same for each thousand characters, up to 2.5. */
  readonly density: number;
  /** Those of speakers with a full name. */
  readonly namedDensity: number;
  /** "I", "you" and "we" of the author for each thousand characters, up to 2: reports do without. */
  readonly address: number;
  /** 1 when title or address call it an opinion, a column, a review. */
  readonly opinion: number;
  /** 1 when it speaks like a company's release about itself. */
  readonly release: number;
}

/** Shorter texts are counted as if they had so many characters: one quotation alone does not make a note a report. */
const LEAST_LENGTH = 200;
const LEAST_ADDRESSED = 300;

export function reportTraits(article: Article, said: Statements): ReportTraits {
  const { text, lang } = article;
  const length = Math.max(LEAST_LENGTH, text.length);
  const { statements } = said;
  const named = new Set(said.speakers.filter(({ name }) => isFullName(name)).map(({ id }) => id));
  const people = new Set(said.speakers.filter(({ role, id }) => role !== null || named.has(id)).map(({ id }) => id));
  const isOf = (speakers: ReadonlySet<string>, { source }: Statement): boolean => speakers.has(source?.speaker ?? '');
  const plain = plainQuotations(article, said, (statement) => isOf(named, statement));
  const personal = saidShare(
    statements.filter((statement) => isOf(people, statement)),
    length,
  );
  return {
    statements: statements.length,
    said: saidShare(statements, length),
    personal,
    leading: leadingSpeaker(statements).share,
    answers: answersIn(article, isExpected(article)),
    quotations: Math.min(6, plain.length),
    density: Math.min(2.5, (plain.length * 1_000) / length),
    namedDensity: Math.min(2.5, (plain.filter((one) => isOf(named, one)).length * 1_000) / length),
    address: Math.min(2, (addressesIn(text, lang, said) * 1_000) / Math.max(LEAST_ADDRESSED, text.length)),
    opinion: calledOpinion(article) ? 1 : 0,
    release: calledRelease(text) ? 1 : 0,
  };
}

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Beginnings of the words of plain speech. */
const PLAIN_SPEECH: ByLanguage = words.plainSpeech;
/** "I", "you", "we" in all their forms. */
const ADDRESS: ByLanguage = words.address;

/** The same words again ("say “Hey Siri”", in every item of a list) are no further quotation. */
function plainQuotations(
  article: Article,
  said: Statements,
  isNamed: (statement: Statement) => boolean,
): readonly Statement[] {
  const { text, lang } = article;
  const stems = PLAIN_SPEECH[lang] ?? [];
  // Questions and answers are in lists of a company's, too; there nobody is interviewed, and nobody has a name.
  const isInterview = namesInterview(article);
  const isAnswer = (statement: Statement): boolean => isInterview && statement.answers !== null && isNamed(statement);
  const spoken = said.statements
    .filter((statement) => statement.source !== null && statement.kind !== 'indirect')
    .filter((statement) => isAnswer(statement) || isPlain(text, statement.cue, stems, said.byRules));
  return [...new Map(spoken.map((one) => [text.slice(one.start, one.end), one])).values()];
}

/** Where a language has no rules, quotations have a speaker but no cue; then every one counts. */
function isPlain(text: string, cue: Span | null, stems: readonly string[], byRules: boolean): boolean {
  if (cue === null) return !byRules;
  return tokensOf(text, cue.start, cue.end).some(({ norm }) => stems.some((stem) => norm.startsWith(stem)));
}

const isFullName = (name: string): boolean => {
  const parts = name.split(' ');
  return parts.length >= 2 && parts.every((part) => part.length <= 3 || part[0] !== part[0]?.toLowerCase());
};

/** How often the author, and nobody who is quoted, asks or is announced ("He said:"), says "I", "you" or "we". */
function addressesIn(text: string, lang: string, { statements, questions }: Statements): number {
  const addressing = new Set(ADDRESS[lang] ?? []);
  let count = 0;
  let from = 0;
  const outside = [...statements, ...questions, ...announcedIn(text)].sort((a, b) => a.start - b.start);
  for (const { start, end } of [...outside, { start: text.length, end: text.length }]) {
    if (start > from) count += tokensOf(text, from, start).filter(({ norm }) => addressing.has(norm)).length;
    from = Math.max(from, end);
  }
  return count;
}

/** The paragraphs after those that end with a colon, unless it stands for the full stop there, as often in Armenian. */
function announcedIn(text: string): Span[] {
  const announced: Span[] = [];
  let paragraphs = 0;
  let start = 0;
  let isAnnounced = false;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      paragraphs++;
      if (isAnnounced) announced.push({ start, end });
      isAnnounced = line.trimEnd().endsWith(':');
    }
    start = end + 1;
  }
  return announced.length <= ANNOUNCED * paragraphs ? announced : [];
}

const ANNOUNCED = 0.4;
