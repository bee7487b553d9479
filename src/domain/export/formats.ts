import type { Analysis } from '../analysis.ts';
import type { Remarks } from './remark.ts';
import type { Fragments } from './text-link.ts';

/** A report in one form, without a line feed at its end; remarks in the reader's language. */
export type Write = (analysis: Analysis, fragments?: Fragments, remarks?: Remarks) => string;

/** A form that a report can be saved in. */
export interface ExportFormat {
  /** The name that other programs know it by. */
  readonly name: string;
  /** What the command line calls it; null where that prints another form under the same name. */
  readonly option: string | null;
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
  /** Whether a link to a statement's words has a place in it. */
  readonly isLinked: boolean;
  /** What a file holds before and after the written report. */
  readonly around: readonly [before: string, after: string];
  /** Its writer, a file of its own: seldom wanted, and never all of them. */
  readonly writer: () => Promise<Write>;
}

/** All of them, in the order in which they are offered. A further one is a line here and its writer's file. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'Markdown',
    option: 'md',
    ending: '.md',
    type: 'text/markdown',
    isLinked: true,
    around: ['', '\n'],
    writer: async () => (await import('./markdown.ts')).analysisAsMarkdown,
  },
  {
    name: 'CSV',
    option: 'csv',
    ending: '.csv',
    type: 'text/csv',
    isLinked: true,
    // The mark at the head tells spreadsheets that what follows is UTF-8.
    around: ['\uFEFF', ''],
    writer: async () => (await import('./csv.ts')).analysisAsCsv,
  },
  {
    name: 'JSON',
    option: null,
    ending: '.json',
    type: 'application/json',
    isLinked: false,
    around: ['', '\n'],
    // That a page was cut is in it as it is.
    writer: async () => json,
  },
  {
    name: 'Web Annotation',
    option: 'annotation',
    ending: '.annotations.jsonld',
    type: 'application/ld+json',
    isLinked: true,
    around: ['', '\n'],
    writer: async () => {
      const { analysisAsAnnotations } = await import('./web-annotation.ts');
      return (...report) => json(analysisAsAnnotations(...report));
    },
  },
  {
    name: 'CSL-JSON',
    option: 'csl',
    ending: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    isLinked: false,
    around: ['', '\n'],
    writer: async () => {
      const { analysisAsCsl } = await import('./csl.ts');
      return (analysis, _fragments, remarks) => json(analysisAsCsl(analysis, remarks));
    },
  },
  {
    name: 'RIS',
    option: 'ris',
    ending: '.ris',
    type: 'application/x-research-info-systems',
    isLinked: true,
    // The tag that ends a reference has a space and an end of line behind it.
    around: ['', ' \r\n'],
    writer: async () => (await import('./ris.ts')).analysisAsRis,
  },
];

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The text of a file that holds the report in a form. */
export async function fileText({ around, writer }: ExportFormat, ...report: Parameters<Write>): Promise<string> {
  const [before, after] = around;
  const write = await writer();
  return `${before}${write(...report)}${after}`;
}
