import * as v from 'valibot';
import { RELATIONS } from '../domain/comparison/comparison.ts';
import { CHANGE_SHAPE } from './correction-shape.ts';
import type { NamesTo, Receiver } from './ports/messages.ts';

/**
 * The shape of every message's body. The types hold at compile time only; a page's renderer can be taken over,
 * and then it may send anything. Unknown keys are dropped, sizes are capped.
 */
const MAX_TEXT = 6_000_000;
const MAX_NAME = 10_000;
const MAX_PASSAGES = 1_000;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const name = v.nullable(v.pipe(v.string(), v.maxLength(MAX_NAME)));
const address = v.pipe(v.string(), v.maxLength(MAX_NAME));

const article = v.object({
  url: name,
  title: name,
  byline: name,
  agency: name,
  siteName: name,
  publishedTime: name,
  lang: v.pipe(v.string(), v.maxLength(35)),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  leadIn: v.nullable(span),
  setApart: v.optional(
    v.pipe(
      v.array(v.object({ ...span.entries, kind: v.picklist(['quotation', 'post', 'item']) })),
      v.maxLength(MAX_PASSAGES),
    ),
  ),
  mended: v.optional(offset),
  cut: v.optional(v.literal(true)),
});

const place = { start: offset, end: offset, quote: v.pipe(v.string(), v.maxLength(MAX_TEXT)) };
const sought = {
  quote: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  before: v.pipe(v.string(), v.maxLength(MAX_NAME)),
  after: v.pipe(v.string(), v.maxLength(MAX_NAME)),
};
const relation = v.nullable(v.picklist(RELATIONS));

const detection = v.object({
  kind: v.picklist(['interview', 'statement', 'news', 'other']),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  signals: v.pipe(
    v.array(v.object({ name: v.pipe(v.string(), v.maxLength(100)), count: v.number() })),
    v.maxLength(100),
  ),
});

/** Each context has a table of its own, so that no page carries the shapes of what only the worker is told. */
export type Shapes<At extends Receiver> = { readonly [Name in NamesTo<At>]: v.GenericSchema };

export const WORKER_SHAPES: Shapes<'worker'> = {
  'page-read': v.object({ url: address, article: v.nullable(article), detection }),
  'page-left': v.object({ url: address }),
  'analyse-tab': v.object({ tab: offset }),
  'analyse-anyway': v.object({ tab: offset }),
  'go-on': v.object({ tab: offset }),
  'go-on-text': v.object({ window: offset }),
  'stop-tab': v.object({ tab: offset }),
  'analyse-text': v.object({ window: offset, asked: offset, article }),
  'forget-text': v.object({ window: offset }),
  correct: v.object({ tab: offset, change: CHANGE_SHAPE, makeRoom: v.boolean() }),
  'correct-text': v.object({ window: offset, change: CHANGE_SHAPE }),
  'look-up': v.object({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT)), window: offset }),
  record: v.null(),
  'analyse-sample': v.null(),
};

export const PAGE_SHAPES: Shapes<'page'> = {
  'read-page': v.null(),
  'stop-reading': v.null(),
  'has-read': v.object({ url: v.nullable(address) }),
  mark: v.object({ marks: v.array(v.object({ ...place, relation })) }),
  jump: v.object(place),
};

export const LINKER_SHAPES: Shapes<'linker'> = {
  'text-fragments': v.object({
    passages: v.pipe(v.array(v.object({ ...sought, near: offset })), v.maxLength(MAX_PASSAGES)),
  }),
};
