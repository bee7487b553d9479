import '../styles/pick-bar.css';
import type { ExportFormat } from '../../domain/export/formats.ts';
import { useWords } from '../i18n/words-context.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { FurtherWords } from './FurtherWords.tsx';
import type { SeveralActions } from './several-actions.ts';

interface PickBarProps {
  readonly picked: readonly QuoteView[];
  readonly pickAll: () => void;
  readonly several: SeveralActions;
  readonly saveAs: (format: ExportFormat, quotes: readonly QuoteView[]) => void;
  readonly done: () => void;
}

/** How many quotes are picked, and what can be done with all of them at once. */
export const PickBar = (props: PickBarProps) => (
  <FurtherWords>
    <Bar {...props} />
  </FurtherWords>
);

const Bar = ({ picked, pickAll, several, saveAs, done }: PickBarProps) => {
  const { t, count } = useWords();
  const isEmpty = picked.length === 0;
  const taking = (take: (quotes: readonly QuoteView[]) => void) => () => {
    if (!isEmpty) take(picked);
  };
  return (
    <div class="pick-bar">
      <div class="row">
        <span role="status">{count('picks.count', picked.length)}</span>
        <button type="button" class="link" onClick={pickAll}>
          {t('picks.all')}
        </button>
        <button type="button" class="link" onClick={done}>
          {t('picks.done')}
        </button>
      </div>
      <div class="row">
        <button type="button" class="button" aria-disabled={isEmpty} onClick={taking(several.copy)}>
          {t('quote.copy')}
        </button>
        <button type="button" class="button" aria-disabled={isEmpty} onClick={taking(several.cite)}>
          {t('quote.citation')}
        </button>
        {!isEmpty && (
          <ExportMenu
            saveAs={(format) => saveAs(format, picked)}
            print={() => several.print(picked)}
            picture={() => several.picture(picked)}
          />
        )}
      </div>
    </div>
  );
};
