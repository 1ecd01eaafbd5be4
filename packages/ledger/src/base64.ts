import { LedgerError } from './errors.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextetOf = new Map(Array.from(alphabet, (character, value) => [character, value]))
const sextetsOnly = /^[A-Za-z0-9+/]*={0,2}$/

/** Standard base64 with padding. @see RFC 4648 section 4 */
export function encodeBase64(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const group = (a << 16) | (b << 8) | c
    groups.push(sextet(group >> 18) + sextet(group >> 12) + sextet(group >> 6) + sextet(group))
  }
  const text = groups.join('')
  const missing = (3 - (bytes.length % 3)) % 3
  return text.slice(0, text.length - missing) + '='.repeat(missing)
}

/**
 * The bytes of standard base64, in its one canonical spelling.
 * White space, missing padding and set bits behind the last byte are refused: with them two texts would stand for the
 * same bytes, and a changed character of a signature could go unnoticed.
 * @throws LedgerError `base64-invalid`
 * @see RFC 4648 sections 3.5 and 4
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 !== 0 || !sextetsOnly.test(text)) {
    throw new LedgerError('base64-invalid', 'Not standard base64 with padding')
  }
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let bits = 0
  let held = 0
  let at = 0
  for (let read = 0; read < text.length - padding; read++) {
    bits = ((bits << 6) | (sextetOf.get(text.charAt(read)) ?? 0)) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = bits >> held
    }
  }
  if ((bits & ((1 << held) - 1)) !== 0) {
    throw new LedgerError('base64-invalid', 'Base64 with bits set behind its last byte')
  }
  return bytes
}

function sextet(bits: number): string {
  return alphabet.charAt(bits & 63)
}
