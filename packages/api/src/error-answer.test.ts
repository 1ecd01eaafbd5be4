import { ReviewError, readErrorAnswer } from '@assay/review'
import { buildInstallation, type TestInstallation } from '@assay/testing'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { errorAnswerOf } from './error-answer.ts'
import { anyoneProcedure, personProcedure, router } from './procedures.ts'

const innards = 'Invalid `prisma.person.findFirst()` invocation: relation "person" does not exist'
const failing = router({
  fault: anyoneProcedure.query(() => {
    throw new Error(innards)
  }),
  refused: anyoneProcedure.query(() => {
    throw new ReviewError('last-admin', { memberId: 'm1' })
  }),
  typed: anyoneProcedure.input(z.object({ count: z.int() })).query(({ input }) => input.count),
  mine: personProcedure.query(() => 'mine'),
})

describe('what is answered over HTTP', () => {
  let built: TestInstallation

  beforeAll(async () => {
    built = await buildInstallation()
  }, 120_000)

  const body = z.object({ error: z.object({ message: z.string(), data: z.object({ error: z.unknown() }) }) })

  async function ask(path: string) {
    const logged: unknown[] = []
    const response = await fetchRequestHandler({
      endpoint: '/api/trpc',
      req: new Request(`http://localhost/api/trpc/${path}`),
      router: failing,
      createContext: async () => ({ installation: built.installation, personId: null }),
      onError: ({ error }) => void logged.push(errorAnswerOf(error)),
    })
    const text = await response.text()
    const { message, data } = body.parse(JSON.parse(text)).error
    return { status: response.status, text, message, answer: readErrorAnswer(data.error), logged }
  }

  it('is the code of the rule with its details', async () => {
    expect(await ask('refused')).toMatchObject({
      status: 412,
      message: 'last-admin',
      answer: { code: 'last-admin', details: { memberId: 'm1' } },
    })
  })

  it('says of a fault one sentence and the number that the log has, and nothing of what failed', async () => {
    const { status, text, message, answer, logged } = await ask('fault')
    expect(status).toBe(500)
    expect(answer).toMatchObject({
      code: 'internal',
      details: { id: expect.stringMatching(/^[0-9a-f]{10}$/) },
    })
    expect(logged).toEqual([answer])
    expect(message).toMatch(/^Something went wrong on the server\. Its log tells more under [0-9a-f]{10}\.$/)
    expect(text).not.toMatch(/prisma|relation|person|stack/i)
  })

  it('names the fields that cannot be taken, and none of the words of the schema', async () => {
    const { status, text, answer } = await ask(`typed?input=${encodeURIComponent('{"count":"three"}')}`)
    expect(status).toBe(400)
    expect(answer).toEqual({ code: 'input-invalid', details: { fields: ['count'] } })
    expect(text).not.toContain('expected')
  })

  it.each([
    ['mine', 401, 'signed-out'],
    ['nowhere', 404, 'not-found'],
  ])('is a code too where the transport refuses: %s', async (path, status, code) => {
    expect(await ask(path)).toMatchObject({ status, answer: { code } })
  })
})
