import type { Link } from '../lib/engine/report.ts';
import { hostOf } from '../lib/report/wording.ts';

export interface SourceLinksProps {
  links: readonly Link[];
  /** Whether a reader expects a link for this source: offers a search where the article gives none. */
  wanted: boolean;
  /** The source, to search for. */
  label: string;
}

/** Only addresses of the web are made into links, whatever the page wrote. */
const isWeb = (href: string): boolean => /^https?:\/\//i.test(href);

/** The links that the article gives for a passage, by host; or that it gives none. */
export function SourceLinks({ links, wanted, label }: SourceLinksProps) {
  const web = links.filter((l) => isWeb(l.href));
  if (web.length === 0) {
    return (
      <span class="links none">
        No link given
        {wanted && (
          <>
            {' · '}
            <a href={`https://duckduckgo.com/?q=${encodeURIComponent(label)}`} target="_blank" rel="noopener noreferrer">
              search the web
            </a>
          </>
        )}
      </span>
    );
  }
  return (
    <span class="links">
      {web.slice(0, 3).map((link, i) => (
        <>
          {i > 0 && ' · '}
          <a href={link.href} target="_blank" rel="noopener noreferrer" title={link.href}>
            {hostOf(link.href)} ↗
          </a>
        </>
      ))}
    </span>
  );
}
