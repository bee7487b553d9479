import { useRef } from 'preact/hooks';
import { useWords } from '../i18n/words-context.ts';
import { failureWords } from '../view-models/failure-words.ts';
import type { Screen } from '../view-models/screen.ts';
import { signalWords } from '../view-models/signal-words.ts';
import { Action, Empty } from './Empty.tsx';
import { FurtherWords } from './FurtherWords.tsx';
import { Reading } from './Reading.tsx';

interface NoQuotesProps {
  readonly screen: Exclude<Screen, { readonly screen: 'report' }>;
  readonly analyse: () => void;
  /** To be shown whether it is a report or not. */
  readonly analyseAnyway: () => void;
  /** Ends a reading that takes too long for the reader. */
  readonly stop: () => void;
  /** Leads to the look-up: opens the panel from the popup, turns to its tab inside the panel. */
  readonly lookUp: { readonly label: string; readonly open: () => void };
  /** Leads to the field for a text, where there is a way to it. */
  readonly text?: (() => void) | undefined;
  /** Leads to the other tabs of the window, where there is a way to them. */
  readonly tabs?: (() => void) | undefined;
}

/** Every state of a tab but an analysed report: unread, reading, no report, stopped, failed. */
export const NoQuotes = ({ screen, stop, ...ways }: NoQuotesProps) => {
  const { t } = useWords();
  const { analyse, analyseAnyway, lookUp } = ways;
  const stoppedHere = useRef(false);
  const stopHere = (): void => {
    stoppedHere.current = true;
    stop();
  };
  switch (screen.screen) {
    case 'unread':
      return (
        <Empty title={t('unread.title')}>
          <p>{t(screen.mayRead ? 'unread.text' : 'unread.press')}</p>
          <div class="actions">
            {screen.mayRead ? (
              <Action first label={t('unread.analyse')} act={analyse} />
            ) : (
              <>
                <Action first label={lookUp.label} act={lookUp.open} />
                <TextWay {...ways} />
              </>
            )}
          </div>
          <p class="quiet">{t('lookUp.hint')}</p>
        </Empty>
      );
    case 'reading':
      return <Reading step={screen.step} since={screen.since} stop={stopHere} />;
    case 'no-report':
      return (
        <FurtherWords>
          <NoReport screen={screen} {...ways} />
        </FurtherWords>
      );
    case 'stopped':
      return (
        <Empty title={t('stopped.title')} focused={stoppedHere.current}>
          <p>{t('stopped.text')}</p>
          <div class="actions">
            <Action first label={t('stopped.again')} act={analyseAnyway} />
          </div>
        </Empty>
      );
    case 'failed':
      return <Failed failure={screen.failure} {...ways} />;
  }
};

type Of<Name extends Screen['screen']> = Extract<Screen, { readonly screen: Name }>;
type Ways = Pick<NoQuotesProps, 'analyse' | 'analyseAnyway' | 'lookUp' | 'text' | 'tabs'>;

/** To a text in the place of the page, and to the other tabs. */
const TextWay = ({ text, tabs }: Pick<Ways, 'text' | 'tabs'>) => {
  const { t } = useWords();
  return (
    <>
      {text && <Action label={t('text.entry')} act={text} />}
      {tabs && <Action label={t('tabs.entry')} act={tabs} />}
    </>
  );
};

const NoReport = ({ screen, analyseAnyway, lookUp, text, tabs }: { readonly screen: Of<'no-report'> } & Ways) => {
  const words = useWords();
  return (
    <Empty title={words.t('noReport.title')}>
      <p>{words.t('noReport.text')}</p>
      {screen.cut && <p>{words.t('page.cut')}</p>}
      {screen.reasons.length > 0 && (
        <ul class="why">
          {screen.reasons.map((reason) => (
            <li key={reason.name}>{signalWords(reason, words)}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <Action first label={words.t('noReport.analyse')} act={analyseAnyway} />
        <Action label={lookUp.label} act={lookUp.open} />
        <TextWay text={text} tabs={tabs} />
      </div>
      <p class="quiet">{words.t('lookUp.hint')}</p>
    </Empty>
  );
};

const Failed = ({
  failure,
  analyse,
  lookUp,
  text: textWay,
  tabs,
}: { readonly failure: Of<'failed'>['failure'] } & Ways) => {
  const words = useWords();
  const { title, text, more, remedy } = failureWords(failure, words);
  return (
    <Empty title={title}>
      <p>{text}</p>
      {more && <p>{more}</p>}
      {remedy && (
        <div class="actions">
          {remedy === 'again' ? (
            <Action first label={words.t('failure.again')} act={analyse} />
          ) : (
            <Action first label={lookUp.label} act={lookUp.open} />
          )}
          {remedy === 'look-up' && <TextWay text={textWay} tabs={tabs} />}
        </div>
      )}
    </Empty>
  );
};
