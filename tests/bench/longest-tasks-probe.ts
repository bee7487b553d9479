import { firstLook } from '../../src/page/first-look.ts';
import { pageClock } from '../../src/page/page-clock.ts';
import { startVisit } from '../../src/page/visit.ts';

export interface Tasks {
  /** The longest step between two looks at the clock. */
  readonly step: number;
  /** The longest task that the browser itself reports while the page is read; 0 where none reaches 50 ms. */
  readonly task: number;
  /** From the arrival to the article. */
  readonly all: number;
  readonly characters: number;
}

declare global {
  interface Window {
    visited: (watchedMs: number) => Promise<Tasks>;
  }
}

/** Stays at the page as the content script does, and gives the longest stretches for which it kept the page waiting. Milliseconds. */
window.visited = async (watchedMs) => {
  let [step, task, characters] = [0, 0, -1];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  observer.observe({ type: 'longtask' });
  const clock = pageClock(window);
  let last: number | null = null;
  const probed = {
    now: () => {
      const now = clock.now();
      if (last !== null) step = Math.max(step, now - last);
      last = now;
      return now;
    },
    pause: async () => {
      last = null;
      await clock.pause();
    },
  };
  const ending = new AbortController();
  const began = performance.now();
  const visit = startVisit({
    document,
    address: () => 'https://news.example/1',
    clock: probed,
    isOurs: () => true,
    detect: (read) => {
      const before = performance.now();
      const found = firstLook(read);
      step = Math.max(step, performance.now() - before);
      return found;
    },
    tellRead: ({ article }) => {
      characters = article?.text.length ?? 0;
    },
    tellLeft: () => {},
    signal: ending.signal,
  });
  await visit.arrive();
  const all = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, watchedMs));
  for (const { duration } of observer.takeRecords()) task = Math.max(task, duration);
  ending.abort();
  return { step, task, all, characters };
};
