import { useState } from 'preact/hooks';
import { downloadText } from '../lib/page/download.ts';
import { readSettingsFile, settingsFile } from '../lib/settings/settings-file.ts';
import type { OptionsProps } from './options.tsx';

/** Saving, loading and resetting all settings. */
export function SettingsFile({ t, read, onSettings, onReset }: Pick<OptionsProps, 't' | 'read' | 'onSettings' | 'onReset'>) {
  const [message, setMessage] = useState<string | undefined>();
  const [asking, setAsking] = useState(false);
  const load = async (file: File | undefined) => {
    if (!file) return;
    try {
      const change = readSettingsFile(await file.text());
      setMessage((await onSettings(change)) ?? t('settings.imported'));
    } catch (error) {
      setMessage(t('settings.import-bad', { problem: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <p class="buttons">
        <button
          type="button"
          id="export-settings"
          onClick={() => downloadText(document, 'sourcelight-settings.json', 'application/json', settingsFile(read.settings))}
        >
          {t('settings.export')}
        </button>
        <label class="button">
          {t('settings.import')}
          <input
            type="file"
            id="import-settings"
            accept="application/json,.json"
            onChange={async (e) => {
              const input = e.currentTarget;
              await load(input.files?.[0]);
              // The same file can be chosen again.
              input.value = '';
            }}
          />
        </label>
        {asking ? (
          <span class="sure" role="group" aria-label={t('settings.reset-sure')}>
            {t('settings.reset-sure')}{' '}
            <button
              type="button"
              id="reset-yes"
              onClick={async () => {
                setAsking(false);
                setMessage((await onReset()) ?? t('settings.reset-done'));
              }}
            >
              {t('settings.reset-yes')}
            </button>{' '}
            <button type="button" onClick={() => setAsking(false)}>
              {t('settings.cancel')}
            </button>
          </span>
        ) : (
          <button type="button" id="reset" onClick={() => setAsking(true)}>
            {t('settings.reset')}
          </button>
        )}
      </p>
      <p role="status" id="file-message">
        {message}
      </p>
    </>
  );
}
