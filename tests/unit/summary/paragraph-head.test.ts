import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { paragraphHead } from '../../../src/domain/summary/paragraph-head.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';

/** What is shown of a paragraph, an ellipsis where something is left out; no word of `guarded` may be. */
function head(text: string, lang: string, guarded = ''): string {
  const start = guarded === '' ? -1 : text.indexOf(guarded);
  const guards = start < 0 ? [] : [{ start, end: start + guarded.length }];
  return paragraphHead(text, { start: 0, end: text.length }, guards, languageFor(lang))
    .map((span) => sliceOf(text, span))
    .join(' … ');
}

describe('the first sentence of a paragraph', () => {
  it.each([
    ['en', 'The port is open. The road is not.', 'The port is open.'],
    ['en', 'The port is open! 12 ships wait.', 'The port is open!'],
    ['en', 'We met Dr. Reeve at the port. He came by sea.', 'We met Dr. Reeve at the port.'],
    ['en', 'The port has two rules: Pay and wait.', 'The port has two rules: Pay and wait.'],
    ['en', 'The site port.example is new. It is large.', 'The site port.example is new.'],
    ['ru', 'Порт открыт. Дорога закрыта.', 'Порт открыт.'],
    ['hy', 'Նավահանգիստը բաց է։ Ճանապարհը փակ է։', 'Նավահանգիստը բաց է։'],
    ['hy', 'Նավահանգիստը բաց է: Ճանապարհը փակ է:', 'Նավահանգիստը բաց է:'],
    ['fr', 'Le port est ouvert. La route est fermée.', 'Le port est ouvert.'],
    ['en', '', ''],
  ])('in %s of "%s"', (lang, text, expected) => {
    expect(head(text, lang)).toBe(expected);
  });
});

const LONG = 'The port takes in twice as many ships from the northern coast as in any of the five years before';
const LONG_RUSSIAN =
  'Порт принимает вдвое больше судов с северного побережья и с островов, чем в любой из пяти прошлых лет';
const LONG_ARMENIAN =
  'Նավահանգիստը ընդունում է երկու անգամ ավելի շատ նավեր հյուսիսային ափից և կղզիներից քան նախորդ հինգ տարիներից որևէ մեկում';

describe('a long sentence', () => {
  it.each([
    ['en', LONG, ', and the wharf is to be lengthened in the course of the summer by a third'],
    ['en', LONG, '; the wharf is to be lengthened in the course of the summer by a third'],
    ['en', LONG, ', bringing grain and timber for the mills of the valley in all weathers'],
    ['ru', LONG_RUSSIAN, ', и причал летом удлинят на треть за счёт города'],
    ['ru', LONG_RUSSIAN, '; причал летом удлинят на треть за счёт города'],
    ['hy', LONG_ARMENIAN, ', և նավամատույցը ամռանը կերկարացվի մեկ երրորդով'],
  ])('in %s loses what only adds to it: %s%s', (lang, kept, added) => {
    expect(head(`${kept}${added}`, lang)).toBe(kept);
  });

  it.each([
    ['en', LONG, ', but the wharf is too short for all of them by a third'],
    ['en', LONG, '; however the wharf is too short for all of them by a third'],
    ['en', LONG, ', which the wharf cannot hold in the course of a usual summer'],
    ['ru', LONG_RUSSIAN, ', но причал короток для них на целую треть'],
    ['ru', LONG_RUSSIAN, ', принося зерно и лес для мельниц долины в любую погоду'],
    ['hy', LONG_ARMENIAN, ', բայց նավամատույցը կարճ է բոլորի համար մեկ երրորդով'],
    [
      'fr',
      'Le port accueille deux fois plus de navires de la côte nord que pendant les cinq années passées',
      ', et le quai sera prolongé pendant cet été par la ville',
    ],
  ])('in %s keeps what turns it, and all that is not known to add: %s%s', (lang, kept, turned) => {
    expect(head(`${kept}${turned}`, lang)).toBe(`${kept}${turned}`);
  });

  it('keeps what is guarded, and all before it', () => {
    const text = `${LONG}, and the wharf is not to be lengthened in the course of the summer`;
    expect(head(text, 'en', 'not')).toBe(text);
  });

  it('is not cut at the comma behind an introductory phrase', () => {
    const text =
      'After the work under water at the northern wharf and along the whole of the old pier, and before the summer, the port will open to ships';
    expect(head(text, 'en').startsWith('After the work under water at the northern wharf and along')).toBe(true);
    expect(head(text, 'en')).not.toBe(text.slice(0, text.indexOf(', and before')));
  });

  it('loses an aside between spaced dashes, unless it is guarded', () => {
    const text =
      'The experience of the port - and in April we kept the thirtieth birthday of the harbour board with its members - shows a high degree of calm';
    expect(head(text, 'en')).toBe('The experience of the port … shows a high degree of calm');
    expect(head(text, 'en', 'thirtieth')).toBe(text);
  });
});
