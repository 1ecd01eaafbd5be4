/** No command has more than six. */
const maxDepth = 32

const quote = 0x22
const backslash = 0x5c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/** Whether JSON, in UTF-8, nests deeper than anything that is sent here. Takes one look at each byte. */
export function isNestedTooDeep(bytes: Uint8Array): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === quote) isInString = !isInString
    else if (isInString && byte === backslash) at++
    else if (!isInString && opening.has(byte) && ++depth > maxDepth) return true
    else if (!isInString && closing.has(byte)) depth--
  }
  return false
}
