import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageClock } from '../src/page/page-clock.ts';
import { findingFragments } from '../src/page/places/text-fragment.ts';
import { inSlices } from '../src/page/slices.ts';
import { LINKER_SHAPES } from '../src/platform/message-shapes.ts';
import { listen } from '../src/platform/messaging.ts';
import { done } from '../src/platform/ports/outcome.ts';

/** Put into a page only when the reader asks for a link to its words, so that no page carries it otherwise. */
export default defineUnlistedScript(() => {
  const clock = pageClock(window);
  const stay = new AbortController();
  listen<'linker'>(
    {
      'text-fragments': async ({ passages }) =>
        done((await inSlices(findingFragments(document, passages, clock), clock, stay.signal)) ?? []),
    },
    LINKER_SHAPES,
  );
});
