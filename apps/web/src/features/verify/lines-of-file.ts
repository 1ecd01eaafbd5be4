import { BundleError } from '@assay/exchange'

/** A line this long is no record of a bundle: the largest holds one imported page. */
const maxLine = 64 * 1024 * 1024

/**
 * The lines of a file, a piece at a time: no more than one of them and one piece is held.
 *
 * @throws BundleError at bytes that are no text, and at a line that does not end
 */
export async function* linesOfFile(file: Blob, onRead: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = file.stream().getReader()
  let pieces: string[] = []
  let held = 0
  let read = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const text = decode(() => (done ? decoder.decode() : decoder.decode(value, { stream: true })))
      read += value?.length ?? 0
      onRead(read)
      const [first = '', ...lines] = text.split('\n')
      pieces.push(first)
      held += first.length
      if (held > maxLine) throw new BundleError('A line in it does not end.')
      for (const line of lines) {
        yield pieces.join('')
        pieces = [line]
        held = line.length
      }
      if (done) break
    }
    if (held > 0) yield pieces.join('')
  } finally {
    await reader.cancel()
  }
}

function decode(read: () => string): string {
  try {
    return read()
  } catch {
    throw new BundleError('It holds bytes that are no text.')
  }
}
