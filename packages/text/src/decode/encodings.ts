/**
 * The encoding that a label means, by the Encoding Standard, or null where it means none. What the standard has
 * read otherwise than the label says is read so here: Latin-1 as windows-1252, a page that calls itself UTF-16 in
 * ASCII as UTF-8.
 */
export function encodingOf(label: string): string | null {
  const name = label.trim().toLowerCase()
  if (name === 'x-user-defined') return 'windows-1252'
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** What windows-1252 has in the places from 0x80 that Latin-1 leaves to control characters; a space stands for none. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Decodes bytes; those that stand for nothing in the encoding become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  // Node.js 20 reads windows-1252 as Latin-1, which loses quotation marks, dashes and the euro.
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/gu, (control) => {
    const character = windows1252.charAt(control.charCodeAt(0) - 0x80)
    return character === ' ' ? control : character
  })
}
