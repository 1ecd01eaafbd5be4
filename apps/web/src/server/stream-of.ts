const enough = 16_384

/**
 * Pieces of text as a stream of UTF-8, read only as fast as they are taken. Whoever stops taking ends the
 * reading. Small pieces are gathered, so that a row of a file is not a packet of its own.
 */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      let text = ''
      while (text.length < enough) {
        const { done, value } = await pieces.next()
        if (done) {
          if (text !== '') controller.enqueue(encoder.encode(text))
          return controller.close()
        }
        text += value
      }
      controller.enqueue(encoder.encode(text))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
