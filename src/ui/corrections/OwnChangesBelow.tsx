import '../styles/evidence.css';
import '../styles/corrections.css';
import type { Analysis } from '../../domain/analysis.ts';
import { FurtherWords } from '../components/FurtherWords.tsx';
import { Icon } from '../components/Icon.tsx';
import { Words } from '../components/Words.tsx';
import { useWords } from '../i18n/words-context.ts';
import { hiddenStatements, ourWords, wordsAbout } from '../view-models/own-changes.ts';
import { ChangeLine } from './ChangeLine.tsx';
import type { Correcting } from './correcting.ts';
import { UndoButton } from './UndoButton.tsx';

interface OwnChangesBelowProps {
  readonly analysis: Analysis;
  readonly correcting: Correcting;
}

/** Below the list: what the reader took out of it, and changes whose words are no longer there. Both can be taken back. */
export const OwnChangesBelow = (given: OwnChangesBelowProps) => (
  <FurtherWords>
    <Hidden {...given} />
    <Unfit {...given} />
  </FurtherWords>
);

const Hidden = ({ analysis, correcting }: OwnChangesBelowProps) => {
  const { t, number } = useWords();
  const hidden = hiddenStatements(analysis);
  if (hidden.length === 0) return null;
  return (
    <details class="passages correct below">
      <summary>
        {t('correct.hidden', { n: number(hidden.length) })}
        <Icon name="down" />
      </summary>
      <ul class="own-changes">
        {hidden.map(({ statement, correction }) => (
          <li key={statement.id}>
            <span class="told" id={`hidden-${statement.id}`}>
              <Words of={ourWords(analysis, statement)} clamp />
            </span>
            <UndoButton about={`hidden-${statement.id}`} press={() => void correcting.undo(correction)} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const Unfit = ({ analysis, correcting }: OwnChangesBelowProps) => {
  const { t, count } = useWords();
  const unfit = analysis.corrected?.unfit ?? [];
  if (unfit.length === 0) return null;
  return (
    <details class="passages correct below">
      <summary>
        {count('correct.unfit', unfit.length)}
        <Icon name="down" />
      </summary>
      <p class="note">{t('correct.unfit.text')}</p>
      <ul class="own-changes">
        {unfit.map((correction, at) => (
          <li key={at}>
            <span class="told" id={`unfit-${at}`}>
              {correction.kind === 'same-person' ? (
                <ChangeLine correction={correction} analysis={analysis} statement={null} />
              ) : (
                <Words of={wordsAbout(correction, analysis.article.lang)} clamp />
              )}
            </span>
            <button
              type="button"
              class="button plain undo"
              aria-describedby={`unfit-${at}`}
              onClick={() => void correcting.undo(correction)}
            >
              {t('correct.discard')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
