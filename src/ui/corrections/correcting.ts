import type { CorrectionChange } from '../../domain/corrections/changes.ts';
import type { Correction } from '../../domain/corrections/correction.ts';
import type { CorrectionOutcome } from '../../platform/ports/corrections.ts';
import type { Words } from '../i18n/words.ts';

type Without<Value, Key extends string> = Value extends unknown ? Omit<Value, Key> : never;

/** A correction as the reader makes it; when that was is added. */
export type MadeCorrection = Without<Correction, 'made'>;

/** What can be done to put something right. Both answer with whether it was done. */
export interface Correcting {
  make(correction: MadeCorrection): Promise<boolean>;
  undo(correction: Correction): Promise<boolean>;
}

export interface Given {
  readonly send: (change: CorrectionChange, makeRoom: boolean) => Promise<CorrectionOutcome<null>>;
  readonly tell: (text: string) => void;
  readonly words: Words;
}
