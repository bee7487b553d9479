import '../styles/given-text.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../domain/article/article.ts';
import type { CitationStyleName } from '../../domain/export/styles/style-names.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { GivenTextPorts } from '../../platform/ports/given-text.ts';
import type { InterfacePorts } from '../../platform/ports/interface.ts';
import { Message } from '../components/Message.tsx';
import { NoQuotes } from '../components/NoQuotes.tsx';
import { loadGivenTextWords } from '../i18n/given-text/load-given-text-words.ts';
import type { Language } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { WordsContext } from '../i18n/words-context.ts';
import { screenOf } from '../view-models/screen.ts';
import { type Draft, GivenTextForm, NO_DRAFT } from './GivenTextForm.tsx';
import { GivenTextReport } from './GivenTextReport.tsx';
import { useGivenText } from './use-given-text.ts';

interface GivenTextViewProps {
  readonly language: Language;
  readonly style: CitationStyleName;
  readonly ports: Pick<InterfacePorts, 'copy' | 'save' | 'savePicture' | 'openSheet' | 'fragments' | 'jump'>;
  /** Read when it is needed, as this view is. */
  readonly texts: () => Promise<GivenTextPorts>;
  /** The window that the panel stands in: a text belongs to it. */
  readonly window: number;
  readonly records: readonly ReferenceModel[];
  readonly close: () => void;
  readonly lookUp: () => void;
}

interface Loaded {
  readonly words: Words;
  readonly texts: GivenTextPorts;
}

/** A text of the reader's in the place of the page: the form it is given in, and then all that is shown of a report. */
export const GivenTextView = ({ language, texts: load, ...given }: GivenTextViewProps) => {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    void Promise.all([loadGivenTextWords(language), load()]).then(([words, texts]) => {
      if (isWanted) setLoaded({ words, texts });
    });
    return () => {
      isWanted = false;
    };
  }, [language, load]);
  return loaded && <GivenText {...given} {...loaded} />;
};

type GivenTextProps = Omit<GivenTextViewProps, 'language' | 'texts'> & Loaded;

const GivenText = ({ ports, texts, words, style, window, records, close, lookUp }: GivenTextProps) => {
  const state = useGivenText(texts, window);
  const draft = useRef<Draft>(NO_DRAFT);
  const [message, say] = useState('');
  /** Another message takes the way back from the last one with it. */
  const tell = (text: string): void => {
    removed.current = null;
    say(text);
  };
  const wasShown = useRef(false);
  const isChanged = wasShown.current;
  wasShown.current ||= state !== undefined;

  const removed = useRef<{ readonly draft: Draft; readonly article: Article } | null>(null);
  const forget = (): void => void texts.forget(window).catch(() => tell(words.t('failure.worker-gone.text')));
  const remove = (): void => {
    removed.current = state?.state === 'report' ? { draft: draft.current, article: state.analysis.article } : null;
    draft.current = NO_DRAFT;
    say(words.t('text.deleted'));
    forget();
  };
  const putBack = (): void => {
    const back = removed.current;
    if (back === null) return;
    removed.current = null;
    draft.current = back.draft;
    say('');
    void texts.analyse(window, back.article).then((asked) => {
      if (!asked.ok) say(words.t(`failure.${asked.failure}.text`));
    });
  };
  const screen = state ? screenOf(state, null, 'panel') : null;
  return (
    <WordsContext.Provider value={words}>
      <div class="given-bar">
        <button type="button" class="button plain" onClick={close}>
          <span aria-hidden="true">‹</span>
          {words.t('text.back')}
        </button>
        {screen?.screen === 'report' && (
          <button type="button" class="button" onClick={remove}>
            {words.t('text.delete')}
          </button>
        )}
      </div>
      <Message text={message} undo={removed.current ? putBack : undefined} />
      {(state === null || state?.state === 'stopped') && (
        <GivenTextForm texts={texts} window={window} draft={draft} tell={tell} />
      )}
      {screen?.screen === 'report' && (
        <GivenTextReport
          analysis={screen.analysis}
          records={records}
          ports={ports}
          words={words}
          style={style}
          window={window}
          tell={tell}
          correct={(change) => texts.correct(window, change)}
          focused={isChanged}
          lookUp={lookUp}
        />
      )}
      {screen && screen.screen !== 'report' && screen.screen !== 'stopped' && (
        <div class="scroll">
          <NoQuotes
            screen={screen}
            analyse={forget}
            analyseAnyway={forget}
            stop={forget}
            lookUp={{ label: words.t('lookUp.passage'), open: lookUp }}
          />
        </div>
      )}
    </WordsContext.Provider>
  );
};
