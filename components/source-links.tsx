import type { Link, Report } from '../lib/engine/report.ts';
import type { Translate } from '../lib/i18n/translate.ts';
import { searchWords } from '../lib/report/search-words.ts';
import { hostOf, isWebAddress } from '../lib/report/wording.ts';
import { SEARCH_ENGINES, type SearchEngine, searchAddress } from '../lib/settings/search.ts';

export interface SourceLinksProps {
  t: Translate;
  report: Pick<Report, 'language'>;
  links: readonly Link[];
  /** Whether a reader expects a link for this source: offers a search where the article gives none. */
  wanted: boolean;
  /** The source, to search for. */
  label: string;
  /** The passage's words, to search with. */
  content: string;
  engine: SearchEngine;
}

const SHOWN_LINKS = 3;
const LONGEST_PATH = 28;

/** The path of an address, short enough for a line; nothing for a site's front page. */
function pathOf(href: string): string {
  try {
    const path = decodeURI(new URL(href).pathname).replace(/\/$/, '');
    return path.length > LONGEST_PATH ? `…${path.slice(1 - LONGEST_PATH)}` : path;
  } catch {
    return '';
  }
}

function SourceLink({ t, link }: { t: Translate; link: Link }) {
  const host = hostOf(link.href);
  return (
    <a
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={`${t('links.opens', { host })}\n${link.href}`}
    >
      <bdi dir="ltr">
        {host}
        <span class="path">{pathOf(link.href)}</span>
      </bdi>{' '}
      ↗
    </a>
  );
}

/** The links that the article gives for a passage, by host and path; or that it gives none, and a search that the reader may start. */
export function SourceLinks({ t, report, links, wanted, label, content, engine }: SourceLinksProps) {
  const web = links.filter((l) => isWebAddress(l.href));
  if (web.length > 0)
    return (
      <span class="links">
        {web.slice(0, SHOWN_LINKS).map((link, i) => (
          <>
            {i > 0 && ' · '}
            <SourceLink t={t} link={link} />
          </>
        ))}
      </span>
    );
  return (
    <span class="links none">
      {t('links.none')}
      {wanted && (
        <>
          {' · '}
          <a
            class="search"
            href={searchAddress(engine, searchWords(report, label, content))}
            target="_blank"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
          >
            {t('links.search-with', { engine: SEARCH_ENGINES[engine].name })}
          </a>
        </>
      )}
    </span>
  );
}
