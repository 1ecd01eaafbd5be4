import { BundleError } from '../bundle/verify-bundle.ts'

// In the Encoding standard, and so in every browser and server, but in no ECMAScript library.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

/** A line this long is no line of a bundle: the largest holds one imported page. */
const maxLine = 64 * 1024 * 1024
const lineFeed = 0x0a

/**
 * The lines of a file, each ending in a line feed and nothing else: no more than one line and one piece is held.
 *
 * @throws BundleError at bytes that are no UTF-8, and at a line that does not end
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // `ignoreBOM` keeps a byte order mark: dropping it would hide a change.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let begun: Uint8Array[] = []
  let held = 0
  let count = 0
  const decode = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes)
    } catch {
      throw new BundleError('It holds bytes that are no text.', count)
    }
  }
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, from)) {
      count++
      const last = piece.subarray(from, end)
      yield decode(begun.length === 0 ? last : joined([...begun, last]))
      begun = []
      held = 0
      from = end + 1
    }
    if (from < piece.length) begun.push(piece.slice(from))
    held += piece.length - from
    if (held > maxLine) throw new BundleError('It does not end.', count + 1)
  }
  if (held > 0) throw new BundleError('The file breaks off in it.', count + 1)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
