import { Readability } from '@mozilla/readability';

// Of the page's scripts the library is no part: `lib/build/readability-words.ts` puts these words there in its place.

/** By its own words for it, no part of the library's declared interface. */
const { REGEXPS, UNLIKELY_ROLES } = (
  Readability as unknown as {
    prototype: { REGEXPS: { unlikelyCandidates: RegExp; okMaybeItsACandidate: RegExp }; UNLIKELY_ROLES: string[] };
  }
).prototype;

/** What Readability throws out at its first look: names of classes and ids, names that speak against it, and roles. */
export const UNLIKELY_NAMES: RegExp = REGEXPS.unlikelyCandidates;
export const LIKELY_NAMES: RegExp = REGEXPS.okMaybeItsACandidate;
export const UNLIKELY_ROLE: readonly string[] = UNLIKELY_ROLES;
