import type { Analysis } from '../analysis.ts';
import { sliceOf } from '../text/span.ts';
import { type Remarks, remarkOn } from './remark.ts';
import { speakerOf } from './said-by.ts';
import type { Fragments } from './text-link.ts';

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
        ...analysis.said.statements.map((statement) => ({
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
            source: article.url,
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: sliceOf(article.text, segment),
                prefix: article.text.slice(Math.max(0, segment.start - CONTEXT), segment.start),
                suffix: article.text.slice(segment.end, segment.end + CONTEXT),
              },
              { type: 'TextPositionSelector', start: segment.start, end: segment.end },
              ...(at === 0 && fragments[statement.id] !== undefined
                ? [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENTS, value: fragments[statement.id] }]
                : []),
            ],
          })),
        })),
      ],
    },
  };
}

/** A note on the page as a whole, in the way that readers of annotations know. */
const pageNote = (source: string | null, value: string): unknown => ({
  type: 'Annotation',
  motivation: 'commenting',
  body: [{ type: 'TextualBody', purpose: 'commenting', value }],
  target: [{ source }],
});
