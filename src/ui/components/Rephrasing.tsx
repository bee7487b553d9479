import { useEffect, useRef, useState } from 'preact/hooks';
import { writtenWordsOf } from '../../domain/languages/written-words.ts';
import { type Struck, type WrittenPiece, withStruck } from '../../domain/summary/unsupported-words.ts';
import type { RephraseEnd, RephraseRequest, Rephraser } from '../../platform/ports/rephraser.ts';
import { useWords } from '../i18n/words-context.ts';
import { FurtherWords } from './FurtherWords.tsx';

interface RephrasingProps {
  readonly request: RephraseRequest;
  readonly model: Rephraser;
}

type State =
  | { readonly at: 'asking' | 'none' | 'ready' | 'busy' }
  | { readonly at: 'written'; readonly pieces: readonly WrittenPiece[] }
  | { readonly at: 'ended'; readonly why: RephraseEnd };

/**
 * A box of its own below the card, for what the browser's model makes of its lines. The card does not know of it. What
 * comes back is text and nothing else, and what the lines do not have is struck out, with the reason.
 */
export const Rephrasing = (props: RephrasingProps) => (
  <FurtherWords>
    <Box {...props} />
  </FurtherWords>
);

const Box = ({ request, model }: RephrasingProps) => {
  const { t } = useWords();
  const [state, setState] = useState<State>({ at: 'asking' });
  const working = useRef<AbortController | null>(null);

  useEffect(() => {
    let here = true;
    void model.ready(request.lang).then((ready) => here && setState({ at: ready ? 'ready' : 'none' }));
    return () => {
      here = false;
      working.current?.abort();
      working.current = null;
    };
  }, [model, request.text]);

  const ask = async (): Promise<void> => {
    const mine = new AbortController();
    working.current = mine;
    setState({ at: 'busy' });
    const [rephrased, known] = await Promise.all([model.rephrase(request, mine.signal), writtenWordsOf(request.lang)]);
    // An answer to what is no longer asked is dropped.
    if (working.current !== mine) return;
    working.current = null;
    setState(
      rephrased.ok
        ? { at: 'written', pieces: withStruck(rephrased.text, request.text, known) }
        : { at: 'ended', why: rephrased.why },
    );
  };

  if (state.at === 'asking') return null;
  return (
    <section class="rephrasing" aria-label={t('rephrase.title')}>
      <h2 class="section-name">{t('rephrase.title')}</h2>
      <div role="status">
        {state.at === 'none' && <p>{t('rephrase.none')}</p>}
        {state.at === 'busy' && <p>{t('rephrase.busy')}</p>}
        {state.at === 'ended' && <p>{t(`rephrase.${state.why}`)}</p>}
        {state.at === 'written' && <Written pieces={state.pieces} lang={request.lang} />}
      </div>
      {state.at === 'busy' ? (
        <button type="button" class="button" onClick={() => working.current?.abort()}>
          {t('rephrase.stop')}
        </button>
      ) : (
        state.at !== 'none' && (
          <button type="button" class="button" onClick={() => void ask()}>
            {t(state.at === 'ready' ? 'rephrase.ask' : 'rephrase.again')}
          </button>
        )
      )}
      {state.at !== 'none' && <p class="quiet">{t('rephrase.warning')}</p>}
    </section>
  );
};

const REASONS: readonly Struck[] = ['quotation', 'name', 'number'];

const Written = ({ pieces, lang }: { readonly pieces: readonly WrittenPiece[]; readonly lang: string }) => {
  const { t } = useWords();
  const of = (reason: Struck): string[] => [
    ...new Set(pieces.filter(({ struck }) => struck === reason).map(({ text }) => text)),
  ];
  return (
    <>
      <p class="written" lang={lang} dir="auto">
        {pieces.map(({ text, struck }, at) => (struck === null ? text : <s key={at}>{text}</s>))}
      </p>
      {pieces.some(({ struck }) => struck !== null) && (
        <div class="reasons">
          <p>{t('rephrase.struck')}</p>
          <ul>
            {REASONS.filter((reason) => of(reason).length > 0).map((reason) => (
              <li key={reason}>
                {t(`rephrase.struck.${reason}`)}: <bdi lang={lang}>{of(reason).join(', ')}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
