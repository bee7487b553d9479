import { useEffect, useState } from 'preact/hooks';
import type { ReadingStep } from '../../platform/ports/stores.ts';
import { useWords } from '../i18n/words-context.ts';
import { Icon } from './Icon.tsx';

const STEPS: readonly ReadingStep[] = ['text', 'statements', 'comparison'];

/** A page's text is mostly there at once; what takes longer is told why. Milliseconds. */
const SAID_TO_BE_LONG_AFTER = 4_000;

/** A reading that ends sooner than this is never seen as one. Milliseconds. */
const DRAWN_AFTER = 150;

interface ReadingProps {
  readonly step: ReadingStep;
  /** When the reading began, in milliseconds since the epoch. */
  readonly since: number;
  readonly stop: () => void;
}

/** What is being done, step by step; drawn only when it takes long enough to be noticed. */
export const Reading = ({ step, since, stop }: ReadingProps) => {
  const { t } = useWords();
  const late = useElapsed(since, DRAWN_AFTER);
  const long = useElapsed(since, SAID_TO_BE_LONG_AFTER) && step === 'text';
  if (!late) return <section class="empty" aria-busy="true" />;

  const at = STEPS.indexOf(step);
  const percent = Math.round(((at + 0.5) / STEPS.length) * 100);
  return (
    <section class="empty" aria-busy="true">
      <h1 class="headline">{t('reading.title')}</h1>
      <div
        class="progress"
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={t('reading.title')}
      >
        <i style={{ '--done': `${percent}%` }} />
      </div>
      <ol class="steps">
        {STEPS.map((each, index) => (
          <li key={each} aria-current={index === at ? 'step' : undefined}>
            {index < at ? <Icon name="tick" /> : <span />}
            <span>{t(`reading.${each}`)}</span>
          </li>
        ))}
      </ol>
      {long && <p>{t('reading.busy')}</p>}
      <div class="actions">
        <button type="button" class="button" onClick={stop}>
          {t('reading.stop')}
        </button>
        <span class="quiet">{t('reading.local')}</span>
      </div>
    </section>
  );
};

/** Whether so much time has passed since a moment. */
function useElapsed(since: number, span: number): boolean {
  const [elapsed, setElapsed] = useState(() => Date.now() - since >= span);
  useEffect(() => {
    const left = since + span - Date.now();
    setElapsed(left <= 0);
    if (left <= 0) return;
    const timer = setTimeout(() => setElapsed(true), left);
    return () => clearTimeout(timer);
  }, [since, span]);
  return elapsed;
}
