import { useWords } from '../i18n/words-context.ts';
import { FORMATS, type Format } from '../view-models/export-formats.ts';
import { Icon } from './Icon.tsx';

interface ExportMenuProps {
  readonly saveAs: (format: Format) => void;
}

/** The whole report as a file; folded, because it is seldom wanted. */
export const ExportMenu = ({ saveAs }: ExportMenuProps) => (
  <details class="export">
    <summary>
      {useWords().t('export.label')}
      <Icon name="down" />
    </summary>
    <div class="actions">
      {FORMATS.map((format) => (
        <button key={format} type="button" class="button" lang="en" onClick={() => saveAs(format)}>
          {format}
        </button>
      ))}
    </div>
  </details>
);
