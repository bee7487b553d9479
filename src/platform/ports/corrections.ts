import type { CorrectionChange } from '../../domain/corrections/changes.ts';
import type { Correction } from '../../domain/corrections/correction.ts';
import type { Outcome } from './outcome.ts';

/** Besides what else can go wrong: there is no room for one more, and nothing was changed. */
export type CorrectionOutcome<Value> = Outcome<Value> | { readonly ok: false; readonly failure: 'corrections-full' };

/** A page in one language: what corrections are kept with. */
export interface CorrectedPage {
  /** The part after `#` plays no role. */
  readonly url: string;
  readonly lang: string;
}

/** A reader's corrections of one page, as they are kept. */
export interface KeptCorrections extends CorrectedPage {
  /** When they were changed last, in milliseconds since 1970. */
  readonly at: number;
  readonly corrections: readonly Correction[];
}

/**
 * Keeps what the reader puts right, beyond the browser's end. What is put right in a private window is kept for that window, and is
 * gone with it.
 */
export interface CorrectionsStore {
  /** Those that hold for a page in this tab. */
  read(tab: number, page: CorrectedPage): Promise<readonly Correction[]>;
  /**
   * Those that hold after a change. Fails with 'corrections-full', and changes nothing, where there is no room for one more; with
   * `makeRoom` those of the pages that were changed longest ago make way for it.
   */
  change(
    tab: number,
    page: CorrectedPage,
    change: CorrectionChange,
    makeRoom: boolean,
  ): Promise<CorrectionOutcome<readonly Correction[]>>;
}

/** The same for whoever shows, saves or deletes what is kept: without those of private windows. */
export interface KeptCorrectionsPort {
  kept(): Promise<readonly KeptCorrections[]>;
  forget(): Promise<void>;
}
