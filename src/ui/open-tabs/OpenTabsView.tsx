import '../styles/open-tabs.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { InterfacePorts, OpenTabs } from '../../platform/ports/interface.ts';
import { FurtherWords } from '../components/FurtherWords.tsx';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.ts';
import { analyseTabs, knownOf, outcomeIn, type TabOutcome } from './analyse-tabs.ts';

interface OpenTabsViewProps {
  readonly ports: Pick<InterfacePorts, 'openTabs' | 'showTab' | 'analyseTab' | 'stopTab' | 'session'>;
  readonly records: readonly ReferenceModel[];
  /** Back to what the panel shows of the tab in front. */
  readonly close: () => void;
}

/** The tabs of the window, analysed in one go: what came of each, and the way to it. */
export const OpenTabsView = (props: OpenTabsViewProps) => (
  <FurtherWords>
    <Tabs {...props} />
  </FurtherWords>
);

type Outcomes = ReadonlyMap<number, TabOutcome>;

const Tabs = ({ ports, records, close }: OpenTabsViewProps) => {
  const words = useWords();
  const { t, count, number } = words;
  const [found, setFound] = useState<OpenTabs | null>(null);
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const [running, setRunning] = useState<AbortController | null>(null);
  const outcomeOf = outcomeIn(records, words);
  const tell = (tab: number, outcome: TabOutcome): void =>
    setOutcomes((before) => new Map([...before, [tab, outcome]]));

  const lookAround = async (): Promise<OpenTabs> => {
    const now = await ports.openTabs().catch(() => ({ readable: [], leftOut: 0 }));
    for (const open of now.readable) {
      const known = await knownOf(open, ports);
      if (known?.state === 'report' || known?.state === 'no-report') tell(open.tab, outcomeOf(known));
    }
    setFound(now);
    return now;
  };
  const atWork = useRef<AbortController | null>(null);
  useEffect(() => {
    void lookAround();
    // What was begun for this view is not read on for nobody.
    return () => atWork.current?.abort();
  }, [ports]);

  const start = async (): Promise<void> => {
    const mine = new AbortController();
    atWork.current = mine;
    setRunning(mine);
    const { readable } = await lookAround();
    setOutcomes(new Map(readable.map(({ tab }) => [tab, { is: 'waiting' }])));
    await analyseTabs(readable, { ports, outcomeOf, tell, stopped: mine.signal });
    setRunning(null);
  };

  if (found === null) return null;
  const { readable, leftOut } = found;
  const isDone = (outcome: TabOutcome | undefined): boolean =>
    outcome !== undefined && outcome.is !== 'waiting' && outcome.is !== 'reading';
  const done = readable.filter(({ tab }) => isDone(outcomes.get(tab))).length;
  return (
    <div class="scroll open-tabs">
      <button type="button" class="button plain" onClick={close}>
        <span aria-hidden="true">‹</span>
        {t('tabs.back')}
      </button>
      <h1 class="headline">{t('tabs.title')}</h1>
      <p>{t('tabs.what')}</p>
      {readable.length === 0 && <p>{t('tabs.none')}</p>}
      {readable.length > 0 && (
        <div class="actions">
          {running ? (
            <button type="button" class="button" onClick={() => running.abort()}>
              {t('reading.stop')}
            </button>
          ) : (
            <button type="button" class="button first" onClick={() => void start()}>
              {count('tabs.start', readable.length)}
            </button>
          )}
          <span role="status">
            {(running !== null || done > 0) && count('tabs.progress', readable.length, { done: number(done) })}
          </span>
        </div>
      )}
      <ul>
        {readable.map(({ tab, title }) => (
          <li key={tab}>
            <button
              type="button"
              class="link"
              onClick={() => {
                void ports.showTab(tab);
                close();
              }}
            >
              <bdi>{title}</bdi>
            </button>
            <span class="what">{wordsFor(outcomes.get(tab), words)}</span>
          </li>
        ))}
      </ul>
      {leftOut > 0 && <p class="quiet">{count('tabs.leftOut', leftOut)}</p>}
    </div>
  );
};

function wordsFor(outcome: TabOutcome | undefined, { t, count }: Words): string {
  if (outcome === undefined) return '';
  if (outcome.is !== 'report') return t(`tabs.${outcome.is}`);
  const quotes = count('tabs.quotes', outcome.quotes);
  return outcome.departures === 0 ? quotes : `${quotes}, ${count('tabs.departures', outcome.departures)}`;
}
