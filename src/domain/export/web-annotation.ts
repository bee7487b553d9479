import type { Analysis } from '../analysis.ts';
import type { Statement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { type Remarks, remarkOn } from './remark.ts';
import { speakerOf } from './said-by.ts';
import { type Fragments, isDirective } from './text-link.ts';

/** Code units of context on either side of a quotation, enough to find it again in a changed page. */
const CONTEXT = 32;
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

/** The statements as W3C Web Annotations (JSON-LD): where each stands, who says it, and how it relates to the record. */
export function analysisAsAnnotations(analysis: Analysis, fragments: Fragments = {}, remarks?: Remarks): unknown {
  const { article } = analysis;
  const remark = remarkOn(article, remarks);
  const onThePage = remark === null ? [] : [pageNote(article.url, remark)];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: article.title,
    total: onThePage.length + analysis.said.statements.length,
    first: {
      type: 'AnnotationPage',
      items: [
        ...onThePage,
        ...analysis.said.statements.map((statement) => annotation(analysis, statement, fragments[statement.id])),
      ],
    },
  };
}

/** One statement: what it is as bodies, where it stands as targets, the link to its words with the first of these. */
const annotation = (analysis: Analysis, statement: Statement, fragment: string | undefined): unknown => ({
  type: 'Annotation',
  motivation: 'classifying',
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: statement.kind },
    { type: 'TextualBody', purpose: 'identifying', value: speakerOf(analysis, statement)?.name ?? null },
    ...(analysis.comparisons[statement.id] ?? []).map((comparison) => ({
      type: 'TextualBody',
      purpose: 'classifying',
      value: comparison.relation,
      'otr:record': comparison.model,
    })),
  ],
  target: statement.segments.map((segment, at) => ({
    source: analysis.article.url,
    selector: [
      ...selectorsOf(analysis.article.text, segment),
      ...(at === 0 && isDirective(fragment)
        ? [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENTS, value: fragment }]
        : []),
    ],
  })),
});

const selectorsOf = (text: string, { start, end }: Span): readonly unknown[] => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  },
  { type: 'TextPositionSelector', start, end },
];

/** A note on the page as a whole, in the way that readers of annotations know. */
const pageNote = (source: string | null, value: string): unknown => ({
  type: 'Annotation',
  motivation: 'commenting',
  body: [{ type: 'TextualBody', purpose: 'commenting', value }],
  target: [{ source }],
});
