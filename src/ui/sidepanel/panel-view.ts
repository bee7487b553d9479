import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { TabFollower } from '../tab-follower.ts';
import { EVERYTHING, type QuoteFilter } from '../view-models/quote-filter.ts';

export type View = 'quotes' | 'coverage' | 'look-up' | 'text' | 'tabs';

/** What was asked for longer ago than this was not what the panel is opened for now. Milliseconds. */
const FRESH = 10_000;

/**
 * Which view the panel shows, and what its list is narrowed to. The reader turns it; so does a look-up that was just
 * made, here or from the context menu, and a wish that came with the opening. The later of both counts.
 */
export function usePanelView(follower: TabFollower): {
  readonly view: Signal<View>;
  readonly filter: Signal<QuoteFilter>;
} {
  const view = useSignal<View>('quotes');
  const filter = useSignal<QuoteFilter>(EVERYTHING);
  const isNews = useRef(newsSince(Date.now(), performance.now())).current;

  useSignalEffect(() => {
    const made = follower.lookUp.value;
    if (made && isNews('look-up', made.at)) view.value = 'look-up';
  });
  useSignalEffect(() => {
    const made = follower.wish.value;
    const front = follower.tab.value;
    if (!made || !front || made.window !== front.window || !isNews('wish', made.at)) return;
    view.value = made.wish.view;
    if (made.wish.view === 'quotes') {
      const { relation = null, topic = null, speaker = null } = made.wish;
      filter.value = { ...EVERYTHING, relation, topic, speaker };
    }
  });
  return { view, filter };
}

/**
 * Whether what was made at a time is new to a panel that was opened at another. What is there as it opens is told by its
 * time; what comes later is new whatever its time is, for the clock may have been put back since.
 */
function newsSince(opened: number, ticks: number): (what: 'look-up' | 'wish', at: number) => boolean {
  const seen = new Map<string, number>();
  let followed = opened - FRESH;
  return (what, at) => {
    if (seen.get(what) === at) return false;
    const isOpening = !seen.has(what) && performance.now() - ticks < FRESH;
    seen.set(what, at);
    if (isOpening && at <= followed) return false;
    followed = at;
    return true;
  };
}
