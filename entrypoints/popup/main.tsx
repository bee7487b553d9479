import { askAhead } from '../../src/platform/ask-ahead.ts';
import { INTERFACE } from '../../src/ui/i18n/interface-words.ts';

const asked = askAhead();
const words = asked.language.then((language) => INTERFACE[language]());
// The rest of the script comes meanwhile (scripts/build/popup-files.ts); all is drawn at once, in one frame.
void Promise.allSettled([import('./open-popup.tsx'), asked.answered, words]).then(([rest]) => {
  if (rest.status === 'fulfilled') rest.value.openPopup(asked);
});
