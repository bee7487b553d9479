import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { TabFollower } from '../tab-follower.ts';
import { EVERYTHING, type QuoteFilter } from '../view-models/quote-filter.ts';

export type View = 'quotes' | 'coverage' | 'look-up' | 'text';

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
  const followedAt = useRef(Date.now() - FRESH);

  useSignalEffect(() => {
    const made = follower.lookUp.value;
    if (!made || made.at <= followedAt.current) return;
    followedAt.current = made.at;
    view.value = 'look-up';
  });
  useSignalEffect(() => {
    const made = follower.wish.value;
    const front = follower.tab.value;
    if (!made || !front || made.window !== front.window || made.at <= followedAt.current) return;
    followedAt.current = made.at;
    view.value = made.wish.view;
    if (made.wish.view === 'quotes') {
      filter.value = { ...EVERYTHING, relation: made.wish.relation ?? null, topic: made.wish.topic ?? null };
    }
  });
  return { view, filter };
}
