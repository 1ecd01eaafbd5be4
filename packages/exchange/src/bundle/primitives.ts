import type { Hashing, Verifying } from '@assay/ledger'

/** SHA-256 and Ed25519, passed in, so that the same verification runs on a server and in a browser. */
export type Primitives = Hashing & Verifying

/** Lower-case hex, as hashes stand in events. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
