import { useEffect, useState } from 'preact/hooks';
import type { GivenTextPorts } from '../../platform/ports/given-text.ts';
import type { TabState } from '../../platform/ports/stores.ts';
import { keepGoing } from '../keep-going.ts';

/** What is known of the text in a window, followed for as long as it is shown; undefined until it was asked for. */
export function useGivenText({ session, goOn }: GivenTextPorts, window: number): TabState | null | undefined {
  const [state, setState] = useState<TabState | null | undefined>(undefined);
  useEffect(() => {
    let newest = 0;
    const read = async (): Promise<void> => {
      const mine = ++newest;
      const found = await session.readText(window);
      if (mine === newest) setState(found?.known ?? null);
    };
    const readQuietly = (): void => void read().catch(() => undefined);
    const stop = session.watch((what) => {
      if (what === 'text') readQuietly();
    });
    readQuietly();
    return () => {
      newest++;
      stop();
    };
  }, [session, window]);
  const isAwaited = state?.state === 'reading';
  useEffect(() => {
    if (!isAwaited) return;
    return keepGoing(
      () => goOn(window),
      () => setState({ state: 'failed', url: null, failure: 'worker-gone' }),
    );
  }, [goOn, window, isAwaited]);
  return state;
}
