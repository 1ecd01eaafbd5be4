import { randomUUID } from 'node:crypto'
import { recutStatementsSchema, submitAssessmentSchema } from '@assay/review'
import { expect, it } from 'vitest'
import { POST as signIn } from '../app/api/auth/[...all]/route.ts'
import { POST } from '../app/api/trpc/[trpc]/route.ts'
import { maxCommandBytes, maxFormBytes } from './body-limits.ts'
import { limitBody } from './limit-body.ts'

const url = 'http://localhost/api/trpc/assessment.submit'
const requestOf = (body: BodyInit) =>
  new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).byteLength

it('lets the largest assessment through, in a script of three bytes a character', () => {
  const words = (length: number) => '記'.repeat(length)
  const source = {
    url: `https://archive.example/${'a'.repeat(2000)}`,
    title: words(300),
    publisher: words(200),
    stance: 'supports',
    quotedPassage: words(4000),
    accessedOn: '2026-03-01',
  }
  const command = {
    workspaceId: randomUUID(),
    key: randomUUID(),
    statementId: randomUUID(),
    statementVersion: 1,
    assessmentVersion: 0,
    content: {
      value: 'propaganda-framed',
      factuality: 'disputed',
      techniques: Array.from({ length: 50 }, (_, start) => ({ technique: 'Slogans', start, end: start + 1 })),
      rationale: words(20_000),
      citations: Array.from({ length: 50 }, () => source),
    },
  }
  expect(submitAssessmentSchema.safeParse(command).success).toBe(true)
  expect(bytesOf(command)).toBeGreaterThan(maxCommandBytes / 2)
  expect(bytesOf(command)).toBeLessThan(maxCommandBytes)
})

it('lets the longest cutting through', () => {
  const command = {
    articleId: randomUUID(),
    articleVersion: 1,
    statementIds: Array.from({ length: 200 }, () => randomUUID()),
    cuts: Array.from({ length: 200 }, (_, at) => ({ start: 5_000_000 + at, end: 5_000_001 + at })),
  }
  expect(recutStatementsSchema.safeParse(command).success).toBe(true)
  expect(bytesOf(command)).toBeLessThan(maxCommandBytes / 10)
})

it('hands on what it has read, with its headers', async () => {
  const { request: limited } = await limitBody(requestOf('{"a":1}'), 10)
  expect(await limited?.json()).toEqual({ a: 1 })
  expect(limited?.headers.get('content-type')).toBe('application/json')
  expect(limited?.url).toBe(url)
})

it('leaves a request without a body as it is', async () => {
  const request = new Request(url)
  expect((await limitBody(request, 10)).request).toBe(request)
})

it('refuses JSON that nests without end, which what reads it would follow', async () => {
  const deep = requestOf('['.repeat(1000))
  expect(await limitBody(deep, 2000)).toEqual({ request: null, refused: 'BAD_REQUEST' })
  const response = await signIn(
    new Request('http://localhost/api/auth/sign-in/email', { method: 'POST', body: '{"a":'.repeat(1000) }),
  )
  expect(response.status).toBe(400)
})

it('limits what comes to sign in as well', async () => {
  const body = 'x'.repeat(maxFormBytes + 1)
  const response = await signIn(
    new Request('http://localhost/api/auth/sign-in/email', { method: 'POST', body }),
  )
  expect(response.status).toBe(413)
})

it('answers what is too large as the API refuses, before anything else is looked at', async () => {
  const response = await POST(requestOf('x'.repeat(maxCommandBytes + 1)))
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({
    error: { data: { code: 'PAYLOAD_TOO_LARGE', error: { code: 'command-too-large', details: {} } } },
  })
})
