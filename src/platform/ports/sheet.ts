import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { SettingsStore } from './settings.ts';
import type { TabState } from './stores.ts';

/** Which report is to be printed: of a tab's page or of a window's text, whole or some of its statements (`Statement.id`). */
export interface SheetRequest {
  readonly of: { readonly tab: number } | { readonly text: number };
  readonly only: readonly string[] | null;
}

/** What the page for printing needs. */
export interface SheetPorts {
  readonly settings: Pick<SettingsStore, 'read' | 'watch'>;
  /** What is known of it; null where nothing is, and where it belongs to a private window. */
  known(request: SheetRequest): Promise<TabState | null>;
  record(): Promise<ReferenceModel | null>;
  print(): void;
}
