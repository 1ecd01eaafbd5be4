import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { LimitedMessage } from './limited-message.mjs'

type Serve = (body: Promise<number>) => void

/** A server that counts what it is given of each body, 100 bytes at most. Gives its port. */
async function serve(counted: Serve): Promise<number> {
  const options = { IncomingMessage: LimitedMessage }
  const server = createServer(options, (request: LimitedMessage, response: ServerResponse) => {
    request.limitBody(100, () => response.writeHead(413).end('too large'))
    const body = countBytes(request)
    counted(body)
    body.then(
      (bytes) => response.end(String(bytes)),
      () => {},
    )
  })
  onTestFinished(() => void server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function countBytes(request: AsyncIterable<Buffer>): Promise<number> {
  let bytes = 0
  for await (const chunk of request) bytes += chunk.length
  return bytes
}

async function post(port: number, body: Buffer, headers: Record<string, string> = {}) {
  const request = send({ port, host: '127.0.0.1', method: 'POST', headers })
  request.on('error', () => {})
  request.end(body)
  const [answer]: [IncomingMessage] = (await once(request, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of answer.on('error', () => {})) text += String(chunk)
  return { status: answer.statusCode, text }
}

const chunked = { 'transfer-encoding': 'chunked' }

it.each([
  ['that says its length', {}],
  ['that says none', chunked],
])('hands on a body of just the limit %s', async (_, headers) => {
  const port = await serve(() => {})
  expect(await post(port, Buffer.alloc(100), headers)).toEqual({ status: 200, text: '100' })
})

it.each([
  ['one byte more', 101],
  ['megabytes', 8_000_000],
])('refuses %s, and lets nobody take what came for the whole', async (_, length) => {
  const bodies: Promise<number>[] = []
  const port = await serve((body) => {
    body.catch(() => {})
    bodies.push(body)
  })
  expect(await post(port, Buffer.alloc(length), chunked)).toEqual({ status: 413, text: 'too large' })
  await expect(bodies[0]).rejects.toThrow()
})
