import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compressFiles, offerCompressed } from './compressed-files.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'assay-compressed-'))
const script = 'export const words = "the same words again and again";\n'.repeat(50)
const server = createServer((request, response) => {
  offer(request, response)
  const file = path.join(folder, 'static', (request.url ?? '').replace('/_next/static/', ''))
  response.end(readFileSync(file))
})
let offer: ReturnType<typeof offerCompressed>
let origin = ''

beforeAll(async () => {
  mkdirSync(path.join(folder, 'static/chunks'), { recursive: true })
  writeFileSync(path.join(folder, 'static/chunks/a.js'), script)
  writeFileSync(path.join(folder, 'static/chunks/font.woff2'), 'compressed already')
  compressFiles(folder)
  offer = offerCompressed(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('There is no port.')
  origin = `http://127.0.0.1:${address.port}/_next/static/chunks`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

it('gives a browser that takes it the smaller copy, under the type of the script', async () => {
  const answer = await fetch(`${origin}/a.js`, { headers: { 'accept-encoding': 'gzip, br' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('content-type')).toContain('javascript')
  expect(answer.headers.get('vary')).toBe('accept-encoding')
  expect(await answer.text()).toBe(script)
  const stored = readFileSync(path.join(folder, 'static/chunks/a.js.br'))
  expect(stored.length).toBeLessThan(script.length / 10)
  expect(brotliDecompressSync(stored).toString()).toBe(script)
})

it('gives any other the file itself', async () => {
  const answer = await fetch(`${origin}/a.js`, { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(answer.headers.get('vary')).toBe('accept-encoding')
  expect(await answer.text()).toBe(script)
})

it('leaves alone what is compressed already', async () => {
  const answer = await fetch(`${origin}/font.woff2`, { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers.get('content-encoding')).toBeNull()
})
