import type { Analysis } from '../domain/analysis.ts';
import type { ExportFormat } from '../domain/export/formats.ts';
import type { Fragments } from '../domain/export/text-link.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import type { Span } from '../domain/text/span.ts';
import type { InterfacePorts } from '../platform/ports/interface.ts';
import type { Words } from './i18n/words.ts';
import { fragmentsOf, soughtPassage } from './view-models/text-links.ts';

export interface ReportAtHand {
  readonly ports: Pick<InterfacePorts, 'fragments' | 'save' | 'savePicture' | 'openSheet'>;
  /** Number of the tab in front; null when there is none. */
  readonly tab: () => number | null;
  /** Where the report is of a text of the reader's: the number of the window that it was given in. */
  readonly textOf?: number;
  readonly analysis: Analysis;
  readonly words: Words;
  /** What the report was compared with, for the evidence. */
  readonly records: readonly ReferenceModel[];
}

interface Located {
  readonly id: string;
  readonly place: Span;
}

/** Asked of the page at every press: it may have changed since. */
export async function linksTo({ ports, tab, analysis }: ReportAtHand, located: readonly Located[]): Promise<Fragments> {
  const front = tab();
  if (front === null) return {};
  const passages = located.map(({ place }) => soughtPassage(analysis.article, place));
  return fragmentsOf(located, await ports.fragments(front, passages));
}

/** Saves the whole report, or those of its statements that are picked; answers with what to tell the reader. */
export async function saveReport(
  report: ReportAtHand,
  format: ExportFormat,
  picked?: readonly { readonly id: string }[],
): Promise<string> {
  const { ports, words, records } = report;
  const { only } = await import('./taking/only.ts');
  const analysis = only(report.analysis, picked ? new Set(picked.map(({ id }) => id)) : null);
  const located = analysis.said.statements.map((statement) => ({ id: statement.id, place: statement }));
  const fragments = format.isLinked ? await linksTo(report, located) : {};
  const { exportedFile } = await import('./view-models/exported.ts');
  const file = await exportedFile(analysis, format, words, { fragments, records });
  return ports.save(file).ok ? words.t('export.saved', { name: file.name }) : words.t('export.failed');
}
