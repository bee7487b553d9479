import words from '../../../assets/detection/words.json' with { type: 'json' };
import type { Speaker, Statement, Statements } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { answersIn } from './answers-in.ts';
import type { Article } from './article.ts';
import { addressesIn } from './author-voice.ts';
import { isExpected } from './expected.ts';
import { calledOpinion, calledRelease } from './kind-by-title.ts';
import { namesInterview } from './names-interview.ts';
import { quotedPassages } from './quoted-passages.ts';
import { leadingSpeaker, shareOf, shareOfParagraphs } from './said-share.ts';

/** Numbers by which reports of statements differ from other texts, quoted or not. */
export interface ReportTraits {
  /** Whatever somebody says, whoever it is. */
  readonly statements: number;
  /** The share of the text that stands in them, and in longer quotations of nobody who is known. */
  readonly said: number;
  /** The share of the paragraphs in which somebody says something. */
  readonly covered: number;
  /** Statements for each thousand characters, up to 7. */
  readonly frequency: number;
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
  /** 1 when somebody of them is more than a first name: a story's people are nothing else. */
  readonly known: number;
  /** "I", "you" and "we" of the author for each thousand characters, up to 2: reports do without. */
  readonly address: number;
  /** 1 when title or address call it an opinion, a column, a review. */
  readonly opinion: number;
  /** 1 when it speaks like a company's release about itself. */
  readonly release: number;
}

/** Shorter texts are counted as if they had so many characters: one quotation alone does not make a note a report. */
const LEAST_LENGTH = 200;
const LEAST_COUNTED = 300;
/** What is quoted at such length is no name and no single word. UTF-16. */
const LONG_QUOTATION = 45;

export function reportTraits(article: Article, said: Statements): ReportTraits {
  const { text } = article;
  const length = Math.max(LEAST_LENGTH, text.length);
  const { statements } = said;
  const named = new Set(said.speakers.filter(({ name }) => isFullName(name)).map(({ id }) => id));
  const bare = new Set(said.speakers.filter(isFirstName).map(({ id }) => id));
  const isOfNamed = ({ source }: Statement): boolean => named.has(source?.speaker ?? '');
  const plain = plainQuotations(article, said, isOfNamed);
  const quoted = quotedPassages(text);
  const saidParts = [...statements.flatMap(({ segments }) => segments), ...quoted.filter(isLong)];
  return {
    statements: statements.length,
    said: shareOf(saidParts, length),
    covered: shareOfParagraphs(text, saidParts),
    frequency: Math.min(7, (statements.length * 1_000) / Math.max(LEAST_COUNTED, text.length)),
    leading: leadingSpeaker(statements).share,
    answers: answersIn(article, isExpected(article)),
    quotations: Math.min(6, plain.length),
    density: Math.min(2.5, (plain.length * 1_000) / length),
    namedDensity: Math.min(2.5, (plain.filter(isOfNamed).length * 1_000) / length),
    known: plain.some(({ source }) => !bare.has(source?.speaker ?? '')) ? 1 : 0,
    address: Math.min(2, (addressesIn(article, said, quoted) * 1_000) / Math.max(LEAST_COUNTED, text.length)),
    opinion: calledOpinion(article) ? 1 : 0,
    release: calledRelease(text) ? 1 : 0,
  };
}

const isLong = ({ start, end }: Span): boolean => end - start >= LONG_QUOTATION;

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Beginnings of the words of plain speech. */
const PLAIN_SPEECH: ByLanguage = words.plainSpeech;

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

/** One word with a capital, and nobody says what he is. */
const isFirstName = ({ name, role, organisation }: Speaker): boolean =>
  role === null && organisation === null && !name.includes(' ') && name[0] !== name[0]?.toLowerCase();
