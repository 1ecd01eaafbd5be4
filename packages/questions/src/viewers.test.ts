import type { Database } from '@assay/db'
import type { Viewer } from '@assay/review'
import { describe, expect, it } from 'vitest'
import * as questions from './index.ts'
import type { Reading } from './reading.ts'

/** Not even asked: its client refuses whatever is wanted of it. */
const unread = new Proxy({} as Database['prisma'], {
  get: () => {
    throw new Error('It was read')
  },
})
const database = { prisma: unread } as Database
const readingOf = (viewer: Viewer): Reading => ({ database, now: () => new Date(0), viewer })

type Question = (reading: Reading, query: object) => unknown
const isQuestion = (entry: [string, unknown]): entry is [string, Question] => typeof entry[1] === 'function'
const exported: [string, unknown][] = Object.entries(questions)
/** `viewerNow` answers who is looking, for a member who is proven to be one. */
const asked = exported.filter(([name]) => name !== 'viewerNow').filter(isQuestion)

/** The first thing that a question says, whether it answers at once or goes on telling. */
async function firstOf(answer: unknown): Promise<unknown> {
  const given: unknown = await answer
  return given !== null && typeof given === 'object' && Symbol.asyncIterator in given
    ? (given as AsyncIterable<unknown>)[Symbol.asyncIterator]().next()
    : given
}

const outside: Viewer[] = [
  { kind: 'public-reader', workspaceId: 'w1' },
  { kind: 'api-key', workspaceId: 'w1', keyId: 'k1', abilities: ['read', 'read-audit', 'export'] },
]

describe('while nothing can be published', () => {
  it('there are questions to ask', () => {
    expect(asked.length).toBeGreaterThan(20)
  })

  it.each(asked)('a reader without an account and a program with a key get no answer: %s', async (_, ask) => {
    for (const viewer of outside) {
      const answer = (async () => firstOf(ask(readingOf(viewer), { cursor: null })))()
      await expect(answer).rejects.toMatchObject({ code: 'not-permitted' })
    }
  })
})
