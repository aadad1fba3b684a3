import { useState } from 'preact/hooks';
import type { Report } from '../lib/engine/report.ts';
import { annotationsOf } from '../lib/export/annotations.ts';
import { csvOf } from '../lib/export/csv.ts';
import { sourcingLabel } from '../lib/export/label.ts';
import { markdownOf } from '../lib/export/markdown.ts';
import type { MessageKey, Translate } from '../lib/i18n/translate.ts';
import { copyText } from '../lib/page/clipboard.ts';
import { downloadText, fileName } from '../lib/page/download.ts';

export interface ExportMenuProps {
  t: Translate;
  report: Report;
  /** The extension's version, which the annotations name. */
  version: string;
  /** Opens the printable summary. */
  onPrint(): void;
}

type Kind = 'markdown' | 'label' | 'json' | 'csv' | 'annotations';

interface Made {
  text: string;
  /** Only what is saved as a file. */
  file?: { extension: string; type: string };
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

function make(kind: Kind, t: Translate, report: Report, version: string): Made {
  switch (kind) {
    case 'markdown':
      return { text: markdownOf(t, report) };
    case 'label':
      return { text: sourcingLabel(t, report) };
    case 'json':
      return { text: json(report), file: { extension: 'json', type: 'application/json' } };
    case 'csv':
      return { text: csvOf(report), file: { extension: 'csv', type: 'text/csv;charset=utf-8' } };
    case 'annotations':
      return { text: json(annotationsOf(report, version)), file: { extension: 'jsonld', type: 'application/ld+json' } };
  }
}

const KINDS: readonly (readonly [Kind, MessageKey])[] = [
  ['markdown', 'export.markdown'],
  ['label', 'export.label'],
  ['json', 'export.json'],
  ['csv', 'export.csv'],
  ['annotations', 'export.annotations'],
];

/** Everything that a reader can take along. What was made is shown as text too, since browsers do not tell whether they saved it. */
export function ExportMenu({ t, report, version, onPrint }: ExportMenuProps) {
  const [done, setDone] = useState<{ message: string; text?: string } | undefined>();
  const run = async (kind: Kind) => {
    try {
      const { text, file } = make(kind, t, report, version);
      if (file) {
        const name = fileName(report.title ?? '', file.extension);
        downloadText(document, name, file.type, text);
        setDone({ message: t('export.saved', { file: name }), text });
      } else setDone((await copyText(text)) ? { message: t('export.copied') } : { message: t('export.copy-refused'), text });
    } catch (error) {
      setDone({ message: t('export.failed', { problem: error instanceof Error ? error.message : String(error) }) });
    }
  };
  return (
    <details class="export">
      <summary>{t('export.title')}</summary>
      <div class="buttons">
        {KINDS.map(([kind, name]) => (
          <button type="button" key={kind} data-export={kind} onClick={() => run(kind)}>
            {t(name)}
          </button>
        ))}
        <button type="button" data-export="print" onClick={onPrint}>
          {t('export.print')}
        </button>
      </div>
      <p class="done" role="status">
        {done?.message}
      </p>
      {done?.text !== undefined && (
        <textarea readOnly rows={4} value={done.text} aria-label={t('export.title')} onFocus={(e) => e.currentTarget.select()} />
      )}
    </details>
  );
}
