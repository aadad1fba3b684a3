import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as setLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** Longer than this the reader is not kept waiting for a link, in milliseconds. */
const LIMIT = 300;

/** One part of a text directive; “-”, “,” and “&” mean something there (WICG URL Fragment Text Directives, 3.3). */
const encode = (part: string): string => encodeURIComponent(part).replace(/-/g, '%2D');

/**
 * A link straight to a passage, by its words (text fragment); to the page alone where the passage cannot be told from others.
 * @param address the page's address
 */
export function textLink(address: string, range: Range | undefined): string {
  const page = address.replace(/#.*$/s, '');
  if (!range) return page;
  setLimit(LIMIT);
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return page;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(textStart),
    ...(textEnd ? [encode(textEnd)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ];
  return `${page}#:~:text=${parts.join(',')}`;
}
