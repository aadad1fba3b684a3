/** Features are not kept by name: each hashes to one of 2^19 slots (Weinberger et al. 2009, “Feature hashing”). */
export const SLOT_BITS = 19;
export const SLOTS = 1 << SLOT_BITS;

/** A 32-bit hash of a text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes two codes into one. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** The slot of a feature: the number of its template and up to three codes. */
export function slotOf(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul((template + 1) ^ 0x9e3779b1, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - SLOT_BITS);
}
