import { EXPORT_FORMATS, type ExportFormat } from '../../domain/export/formats.ts';
import { useWords } from '../i18n/words-context.ts';
import { Icon } from './Icon.tsx';

interface ExportMenuProps {
  readonly saveAs: (format: ExportFormat) => void;
}

/** The whole report as a file; folded, because it is seldom wanted. */
export const ExportMenu = ({ saveAs }: ExportMenuProps) => (
  <details class="export">
    <summary>
      {useWords().t('export.label')}
      <Icon name="down" />
    </summary>
    <div class="actions">
      {EXPORT_FORMATS.map((format) => (
        <button key={format.name} type="button" class="button" lang="en" onClick={() => saveAs(format)}>
          {format.name}
        </button>
      ))}
    </div>
  </details>
);
