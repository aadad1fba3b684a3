import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../lib/i18n/translate.ts';
import { siteName } from '../lib/settings/sites.ts';

export interface SiteListProps {
  t: Translate;
  id: string;
  label: string;
  sites: readonly string[];
  /** Keeps the list; gives what went wrong, if anything did. */
  onSave(sites: string[]): Promise<string | undefined>;
}

const asText = (sites: readonly string[]) => sites.join('\n');

/** A list of sites, one a line. What is being written is not lost when the list is changed elsewhere meanwhile. */
export function SiteList({ t, id, label, sites, onSave }: SiteListProps) {
  const stored = asText(sites);
  const [base, setBase] = useState(stored);
  const [text, setText] = useState(stored);
  const [message, setMessage] = useState<string | undefined>();
  const isTouched = text !== base;
  useEffect(() => {
    if (isTouched) return;
    setBase(stored);
    setText(stored);
  }, [stored, isTouched]);

  const save = async () => {
    const lines = text.split(/[\s,]+/).filter(Boolean);
    const bad = lines.filter((line) => siteName(line) === undefined);
    if (bad.length > 0) return setMessage(t('settings.sites-bad', { names: bad.join(', ') }));
    const names = [...new Set(lines.flatMap((line) => siteName(line) ?? []))];
    const problem = await onSave(names);
    setMessage(problem ?? t('settings.saved'));
    if (problem) return;
    setBase(asText(names));
    setText(asText(names));
  };
  return (
    <div class="site-list">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        value={text}
        aria-describedby={`${id}-hint`}
        spellcheck={false}
        onInput={(e) => setText(e.currentTarget.value)}
      />
      <p class="soft" id={`${id}-hint`}>
        {t('settings.sites-hint')}
      </p>
      {isTouched && stored !== base && (
        <p class="problem" role="alert">
          {t('settings.sites-changed')}{' '}
          <button
            type="button"
            class="theirs"
            onClick={() => {
              setBase(stored);
              setText(stored);
            }}
          >
            {t('settings.sites-theirs')}
          </button>
        </p>
      )}
      <button type="button" class="save" disabled={!isTouched} onClick={save}>
        {t('settings.sites-save')}
      </button>{' '}
      <span role="status">{message}</span>
    </div>
  );
}
