/** The bytes of a file, a piece at a time. Not every browser can walk through a stream by itself. */
export async function* piecesOf(file: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let read = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      read += value.length
      onRead(read)
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
