import type { CorrectionChange } from '../../domain/corrections/changes.ts';
import type { Correction } from '../../domain/corrections/correction.ts';
import { failed } from '../../platform/ports/outcome.ts';
import { furtherWords } from '../i18n/further/further-words.ts';
import type { Correcting, Given } from './correcting.ts';

/**
 * Sends the reader's corrections, one after the other, and tells what came of each. Where there is no room for one more that is
 * said first; the next press makes room.
 */
export function correcting({ send, tell, words }: Given): Correcting {
  let isToldFull = false;
  let isBusy = false;
  const change = async (wanted: CorrectionChange): Promise<boolean> => {
    if (isBusy) return false;
    isBusy = true;
    try {
      const further = await furtherWords(words);
      const outcome = await send(wanted, isToldFull).catch(() => failed('worker-gone'));
      isToldFull = !outcome.ok && outcome.failure === 'corrections-full';
      if (outcome.ok) tell(further.t(wanted.does === 'make' ? 'correct.made' : 'correct.undone'));
      else if (outcome.failure === 'corrections-full') tell(further.t('correct.full'));
      else tell(words.t(`failure.${outcome.failure}.text`));
      return outcome.ok;
    } finally {
      isBusy = false;
    }
  };
  return {
    make: (made) => change({ does: 'make', correction: { ...made, made: Date.now() } as Correction }),
    undo: (correction) => change({ does: 'undo', correction }),
  };
}
