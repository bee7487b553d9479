import { EXPORT_FORMATS, type ExportFormat } from '../../domain/export/formats.ts';

export interface ExportButtonsProps {
  readonly saveAs: (format: ExportFormat) => void;
}

/** One for each form that a report can be saved in, in the order of the registry. */
export const ExportButtons = ({ saveAs }: ExportButtonsProps) => (
  <div class="actions">
    {EXPORT_FORMATS.map((format) => (
      <button key={format.name} type="button" class="button" lang="en" onClick={() => saveAs(format)}>
        {format.name}
      </button>
    ))}
  </div>
);
