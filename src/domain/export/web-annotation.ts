import type { Analysis } from '../analysis.ts';
import { sliceOf } from '../text/span.ts';
import { speakerOf } from './said-by.ts';
import type { Fragments } from './text-link.ts';

/** Code units of context on either side of a quotation, enough to find it again in a changed page. */
const CONTEXT = 32;
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

/** The statements as W3C Web Annotations (JSON-LD): where each stands, who says it, and how it relates to the record. */
export function analysisAsAnnotations(analysis: Analysis, fragments: Fragments = {}): unknown {
  const { article } = analysis;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: article.title,
    total: analysis.said.statements.length,
    first: {
      type: 'AnnotationPage',
      items: analysis.said.statements.map((statement) => ({
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
    },
  };
}
