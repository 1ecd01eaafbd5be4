import { LedgerError } from './errors.ts'

// The Encoding standard's two classes exist in every browser and server, but in no ECMAScript library:
// declared here, so that this package needs neither the DOM's types nor Node's.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

// With the `u` flag a surrogate that is half of a pair does not match, so what matches stands alone.
const loneSurrogate = /[\uD800-\uDFFF]/u
const encoder = new TextEncoder()
// `ignoreBOM: true` keeps a byte order mark: what was signed is bytes, and dropping three of them would hide a change.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Refuses text that no UTF-8 can carry.
 * An encoder would put U+FFFD for a lone surrogate, and two different texts would have one hash.
 * @throws LedgerError `lone-surrogate`
 */
export function assertWellFormed(text: string): void {
  const at = text.search(loneSurrogate)
  if (at >= 0) throw new LedgerError('lone-surrogate', `Lone surrogate at UTF-16 offset ${at}`)
}

/** The UTF-8 bytes of a text. @throws LedgerError `lone-surrogate` */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  assertWellFormed(text)
  return encoder.encode(text)
}

/**
 * The text of UTF-8 bytes; a text is passed through once it is known to be well-formed.
 * Nothing is repaired or dropped, so encoding the result gives the same bytes.
 * @throws LedgerError `utf8-invalid`, `lone-surrogate`
 */
export function decodeUtf8(source: Uint8Array | string): string {
  if (typeof source === 'string') {
    assertWellFormed(source)
    return source
  }
  try {
    return decoder.decode(source)
  } catch {
    throw new LedgerError('utf8-invalid', 'The bytes are not valid UTF-8')
  }
}
