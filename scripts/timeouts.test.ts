import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { timeouts } from './timeouts.mjs'

/** What a server answers to somebody who begins a request and then says no more. */
async function answerTo(words: string): Promise<string> {
  // The same limits in the same proportion, a thousand times as fast.
  const short = Object.entries(timeouts).map(([name, value]) => [name, value / 1000])
  const server = createServer(Object.fromEntries(short), (request, response) => {
    request.on('error', () => {})
    request.resume().on('end', () => response.end('done'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    return await new Promise<string>((resolve, reject) => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(words))
      socket.setEncoding('utf8').on('data', (text) => {
        heard += text
      })
      socket.on('close', () => resolve(heard)).on('error', reject)
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

it.each([
  ['a body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\nslow'],
  ['headers', 'POST / HTTP/1.1\r\nHost: a\r\n'],
])('whoever begins %s and sends no more is cut off', { timeout: 60_000 }, async (_what, words) => {
  expect(await answerTo(words)).toMatch(/^HTTP\/1\.1 408 /)
})

it('leaves a slow line the time for the largest capture, and looks often enough to cut off', () => {
  expect(timeouts.requestTimeout).toBeGreaterThan(timeouts.headersTimeout)
  expect(timeouts.connectionsCheckingInterval).toBeLessThan(timeouts.headersTimeout)
})
