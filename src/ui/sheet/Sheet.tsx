import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { SheetPorts, SheetRequest } from '../../platform/ports/sheet.ts';
import type { TabState } from '../../platform/ports/stores.ts';
import { furtherWords } from '../i18n/further/further-words.ts';
import { loadWords } from '../i18n/load-words.ts';
import type { Words } from '../i18n/words.ts';
import { useReaderSettings } from '../reader-settings.ts';
import { only } from '../taking/only.ts';
import { type SaidView, type SheetView, sheetView } from './sheet-view.ts';

interface SheetProps {
  readonly ports: SheetPorts;
  /** Null where the address asks for nothing. */
  readonly request: SheetRequest | null;
}

const readWords = async (language: Words['language']): Promise<Words> => furtherWords(await loadWords(language));

/** A report in a form for paper: source, date, and each statement with who says it, how, and how it stands to the record. */
export const Sheet = ({ ports, request }: SheetProps) => {
  const { settings, words } = useReaderSettings(ports.settings, readWords);
  const [known, setKnown] = useState<TabState | null | undefined>(undefined);
  const [records, setRecords] = useState<readonly ReferenceModel[]>([]);
  useEffect(() => {
    void Promise.all([request === null ? null : ports.known(request), ports.record()]).then(([state, record]) => {
      setRecords(record ? [record] : []);
      setKnown(state);
    });
  }, [ports, request]);
  const sheet = useMemo(() => {
    if (known?.state !== 'report') return null;
    return sheetView(only(known.analysis, request?.only ? new Set(request.only) : null), records, words);
  }, [known, records, words]);
  useEffect(() => {
    if (sheet) document.title = sheet.title;
  }, [sheet]);
  if (settings === null || known === undefined) return null;
  return (
    <main class="page sheet">
      {sheet ? <Printed of={sheet} words={words} print={ports.print} /> : <h1>{words.t('sheet.gone')}</h1>}
    </main>
  );
};

const Printed = ({
  of,
  words,
  print,
}: {
  readonly of: SheetView;
  readonly words: Words;
  readonly print: () => void;
}) => (
  <>
    <div class="actions">
      <button type="button" class="button first" onClick={print}>
        {words.t('sheet.go')}
      </button>
    </div>
    <h1 class="words" lang={of.lang} dir="auto">
      {of.title}
    </h1>
    <p class="source">
      <bdi>{of.source}</bdi>
      {of.address && (
        <>
          <br />
          <a href={of.address}>{of.address}</a>
        </>
      )}
    </p>
    {of.said.map((each) => (
      <Said key={each.id} of={each} lang={of.lang} words={words} />
    ))}
    <p class="made">{words.t('sheet.made')}</p>
  </>
);

const Said = ({ of, lang, words }: { readonly of: SaidView; readonly lang: string; readonly words: Words }) => (
  <>
    {of.question && (
      <p class="asked">
        {words.t('question.asked')}:{' '}
        <span class="words" lang={lang} dir="auto">
          {of.question}
        </span>
      </p>
    )}
    <section class={`said ${of.kind}`}>
      <blockquote class="words whole" lang={lang} dir="auto">
        {of.quote}
      </blockquote>
      <p class="who">
        <bdi>{of.who}</bdi>
      </p>
      {of.hedges.length > 0 && (
        <p class="beside">
          {words.t('hedged.title')}:{' '}
          <span lang={lang} dir="auto">
            {of.hedges.join(' · ')}
          </span>
        </p>
      )}
      {of.evidence.map((line) => (
        <p class="beside" key={line}>
          {line}
        </p>
      ))}
    </section>
  </>
);
