import type { Analysis } from '../../domain/analysis.ts';
import type { Article, Detection } from '../../domain/article/article.ts';
import { type AlignedPair, type Comparison, RELATIONS } from '../../domain/comparison/comparison.ts';
import type { Corrected, OurStatement, Ours } from '../../domain/corrections/corrected.ts';
import type { SetApart } from '../../domain/reading/set-apart.ts';
import type {
  Hedge,
  Question,
  Refusal,
  Source,
  Speaker,
  Statement,
  Statements,
} from '../../domain/statements/statement.ts';
import type { CardLine, Summary, Voice } from '../../domain/summary/summary.ts';
import type { Steps } from '../../domain/text/steps.ts';
import {
  fields,
  flag,
  fraction,
  id,
  later,
  list,
  longList,
  oneOf,
  orMissing,
  orNull,
  type Packer,
  packing,
  span,
  spanned,
  text,
  unpacking,
  whole,
} from './packer.ts';
import type { Packed } from './sheet.ts';

/** What is kept of an analysis: spans and numbers, and every text once, whose size is that of the article's. */
export const packingAnalysis = (analysis: Analysis): Steps<Packed> => packing(analysisPacker, analysis);

export const unpackingAnalysis = (from: Packed): Steps<Analysis> => unpacking(analysisPacker, from);

const article = fields<Article>({
  url: orNull(text),
  title: orNull(text),
  byline: orNull(text),
  agency: orNull(text),
  siteName: orNull(text),
  publishedTime: orNull(text),
  lang: text,
  text,
  leadIn: orNull(span),
  setApart: orMissing(list(spanned<SetApart>({ kind: oneOf(['quotation', 'post', 'item']) }))),
  mended: orMissing(whole),
  cut: orMissing({ pack: () => undefined, unpack: () => true as const }),
});

/** One of a closed list, which may grow: kept as its name. */
const signalName = text as Packer<string> as unknown as Packer<Detection['signals'][number]['name']>;
const detection = fields<Detection>({
  kind: oneOf(['interview', 'statement', 'news', 'other']),
  score: fraction,
  signals: list(fields<Detection['signals'][number]>({ name: signalName, count: fraction })),
});

const source = fields<Source>({ speaker: id, mention: orNull(span), within: orNull(span) });
const statement = spanned<Statement>({
  id,
  segments: list(span),
  kind: oneOf(['direct', 'mixed', 'indirect']),
  conjunction: orNull(span),
  cue: orNull(span),
  source: orNull(source),
  answers: orNull(id),
  hedges: list(spanned<Hedge>({ type: oneOf(['hope', 'possibility', 'condition', 'opinion', 'limit', 'concession']) })),
  negations: list(span),
  repairs: list(oneOf(['missing-opening-mark', 'missing-closing-mark', 'unattributed-marks'])),
});

const speakers = list(fields<Speaker>({ id, name: text, role: orNull(text), organisation: orNull(text), named: span }));
const refusals = list(spanned<Refusal>({ id, source: orNull(source), question: orNull(id) }));
const said = fields<Statements>({
  speakers,
  statements: longList(statement),
  mentions: longList(statement),
  questions: list(spanned<Question>({ id, form: oneOf(['turn', 'embedded', 'topic']) })),
  refusals,
  byRules: flag,
});

/** Spans in the record's text lie elsewhere: what is near to them is not near to the article's. */
const aside: Packer<{ readonly start: number; readonly end: number }> = {
  pack: ({ start, end }, sheet) => void sheet.numbers.push(start, end - start),
  unpack(reel) {
    const start = reel.number();
    return { start, end: start + reel.number() };
  },
};
const pairs = list(fields<AlignedPair>({ here: span, onRecord: orNull(aside) }));
const polarity = oneOf(['affirms', 'denies']);
type Details = Pick<Comparison, 'claims' | 'notes'>;
const details = fields<Details>({
  claims: list(
    fields<Comparison['claims'][number]>({
      claim: text,
      score: fraction,
      relation: oneOf(RELATIONS),
      clause: span,
      evidence: fields<Comparison['claims'][number]['evidence']>({
        same: pairs,
        against: pairs,
        entities: list(text),
        polarity: fields<Comparison['claims'][number]['evidence']['polarity']>({
          statement: polarity,
          claim: polarity,
        }),
      }),
    }),
  ),
  notes: list(
    fields<Comparison['notes'][number]>({
      kind: oneOf(['quoted-here-reported-there', 'hedge-lost', 'stronger-than-record', 'weaker-than-record']),
      about: text,
    }),
  ),
});

type InShort = Omit<Comparison, keyof Details> & { readonly details: () => Details };
const inShort = fields<InShort>({
  model: text,
  relation: oneOf(RELATIONS),
  confidence: oneOf(['clear', 'likely', 'unsure']),
  topic: orNull(text),
  details: later(details),
});

const comparison: Packer<Comparison> = {
  pack(value, sheet) {
    const { model, relation, confidence, topic } = value;
    inShort.pack({ model, relation, confidence, topic, details: () => value }, sheet);
  },
  unpack: (reel) => new KeptComparison(inShort.unpack(reel)),
};

/**
 * Lists are narrowed by how a statement stands; what it was compared with is shown of a card alone, and read then. A class, since
 * objects with getters of their own have each a shape of its own for an engine, and thousands are gone through.
 */
class KeptComparison implements Comparison {
  readonly model: string;
  readonly relation: Comparison['relation'];
  readonly confidence: Comparison['confidence'];
  readonly topic: string | null;
  readonly #details: () => Details;

  constructor({ model, relation, confidence, topic, details }: InShort) {
    this.model = model;
    this.relation = relation;
    this.confidence = confidence;
    this.topic = topic;
    this.#details = details;
  }

  get claims(): Comparison['claims'] {
    return this.#details().claims;
  }

  get notes(): Comparison['notes'] {
    return this.#details().notes;
  }

  /** All of it, as it went in. */
  toJSON(): Comparison {
    const { model, relation, confidence, topic } = this;
    return { model, relation, confidence, topic, ...this.#details() };
  }
}

/** Keyed by statement, in their order. */
const comparisons: Packer<Analysis['comparisons']> = {
  pack: (value, sheet) => entries.pack(Object.entries(value), sheet),
  unpack: (reel) => Object.fromEntries(entries.unpack(reel)),
  *packing(value, sheet) {
    yield* entries.packing(Object.entries(value), sheet);
  },
  *unpacking(reel) {
    return Object.fromEntries(yield* entries.unpacking(reel));
  },
};
const ofStatement = list(comparison);
const entries = longList<readonly [string, readonly Comparison[]]>({
  pack([key, value], sheet) {
    id.pack(key, sheet);
    ofStatement.pack(value, sheet);
  },
  unpack: (reel) => [id.unpack(reel), ofStatement.unpack(reel)],
});

const line = fields<CardLine>({ statement: id, spans: list(span), cut: flag });
const summary = fields<Summary>({
  speaker: orNull(id),
  addressee: orNull(span),
  lead: orNull(line),
  exchanges: list(fields<Summary['exchanges'][number]>({ question: orNull(id), lines: list(line) })),
  voices: list(fields<Voice>({ speaker: id, count: whole, line: orNull(line) })),
  hedged: list(fields<Summary['hedged'][number]>({ statement: id, span })),
  unanswered: list(id),
});

/** Few, and of many forms: kept as they are. */
const asTold = <Value>(): Packer<Value> => ({
  pack: (value, sheet) => text.pack(JSON.stringify(value), sheet),
  unpack: (reel) => JSON.parse(text.unpack(reel)) as Value,
});
const corrected = fields<Corrected>({
  changes: asTold(),
  unfit: asTold(),
  ours: fields<Ours>({
    speakers,
    statements: list(fields<OurStatement>({ at: whole, statement, shown: flag })),
    mentions: longList(statement),
    refusals,
    comparisons,
  }),
});

const analysisPacker = fields<Analysis>({
  article,
  detection,
  said,
  comparisons,
  records: list(fields<Analysis['records'][number]>({ model: text, isSource: flag })),
  summary,
  corrected: orMissing(corrected),
});
