import type { Clock } from './slices.ts';

/** The browser's own clock and turn-taking. A hidden tab is given turns more rarely, which is as it should be. */
export function pageClock(view: Window & typeof globalThis): Clock {
  const { scheduler } = view as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return {
    now: () => view.performance.now(),
    pause: () => scheduler?.yield?.() ?? new Promise((resolve) => view.setTimeout(resolve, 0)),
  };
}
