import type { Analysis } from '../analysis.ts';
import { changedParts } from '../corrections/changed-parts.ts';
import type { Statement } from '../statements/statement.ts';
import { type PositionsIn, positionsIn } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import { type Remarks, remarkOn } from './remark.ts';
import { speakerOf } from './said-by.ts';
import { type Fragments, isDirective, textLink } from './text-link.ts';
import { namesIn } from './urn.ts';

/** Code units of context on either side of a quotation, enough to find it again in a changed page. */
const CONTEXT = 32;
/** What our own words in an annotation stand for. */
const OUR_TERMS = 'urn:on-the-record:';
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

/**
 * The statements as W3C Web Annotations (JSON-LD): where each stands, who says it, and how it relates to the record. What is asked
 * of an annotation by the W3C is there: an `id` each, positions in code points, no empty values.
 */
export function analysisAsAnnotations(analysis: Analysis, fragments: Fragments = {}, remarks?: Remarks): unknown {
  const { article } = analysis;
  const name = namesIn(`${article.url ?? ''}\n${article.text}`);
  const remark = remarkOn(article, remarks);
  const source = textLink(article.url, null) ?? name('text');
  const notes = remark === null ? [] : [pageNote(name('note'), source, remark)];
  const inText = positionsIn(article.text);
  const items = analysis.said.statements.map((statement) => ({
    id: name(statement.id),
    ...annotation(analysis, statement),
    target: statement.segments.map((segment, at) => ({
      source,
      selector: [...selectorsOf(article.text, segment, inText), ...linkTo(at === 0 ? fragments[statement.id] : null)],
    })),
  }));
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { otr: OUR_TERMS }],
    id: name('collection'),
    type: 'AnnotationCollection',
    ...(article.title === null ? {} : { label: article.title }),
    total: notes.length + items.length,
    first: {
      id: name('page'),
      type: 'AnnotationPage',
      partOf: name('collection'),
      startIndex: 0,
      items: [...notes, ...items],
    },
  };
}

/** One statement, without where it stands: what it is as bodies. */
function annotation(analysis: Analysis, statement: Statement): object {
  const speaker = speakerOf(analysis, statement)?.name;
  const changed = changedParts(analysis, statement.id);
  return {
    type: 'Annotation',
    ...(changed.length === 0 ? {} : { 'otr:setByReader': changed }),
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: statement.kind },
      ...(speaker === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: speaker }]),
      ...(analysis.comparisons[statement.id] ?? []).map((comparison) => ({
        type: 'TextualBody',
        purpose: 'classifying',
        value: comparison.relation,
        'otr:record': comparison.model,
      })),
    ],
  };
}

const linkTo = (fragment: string | null | undefined): readonly unknown[] =>
  isDirective(fragment) ? [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENTS, value: fragment }] : [];

const selectorsOf = (text: string, { start, end }: Span, inText: PositionsIn): readonly unknown[] => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  },
  { type: 'TextPositionSelector', start: inText(start), end: inText(end) },
];

/** A note on the page as a whole, in the way that readers of annotations know. */
const pageNote = (id: string, source: string, value: string): unknown => ({
  id,
  type: 'Annotation',
  motivation: 'commenting',
  body: [{ type: 'TextualBody', purpose: 'commenting', value }],
  target: [{ source }],
});
