import { randomSteps } from '@assay/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  hasPython,
  namesByDocuments,
} from '../../../../exchange/src/testing/documents-verifier.test-support.ts'
import { buildHonestHistory, type Made } from './honest-history.test-support.ts'

/** So many in each run; every run begins with another seed. */
const wanted = 500

/** What happens to a newsroom beside its work: all of it in every history, in any order. */
const events = ['changeKey', 'changeKey', 'erase', 'newLog', 'backUp', 'restore', 'restore'] as const

const history = fc.record({
  inOrder: fc.shuffledSubarray([...events], { minLength: events.length }),
  rounds: fc.array(randomSteps(24), { minLength: events.length + 1, maxLength: events.length + 1 }),
  which: fc.nat(1_000),
})

const limit = { timeout: 60 * 60_000 }

it(
  `are never accused: ${wanted} bundles of honest newsrooms, by Assay nor by the documents`,
  limit,
  async () => {
    let count = 0
    const run = fc.asyncProperty(history, async ({ inOrder, rounds: [first = [], ...rounds], which }) => {
      if (count >= wanted) return
      const newsroom = await buildHonestHistory()
      const made: Made[] = []
      const happen: Record<(typeof events)[number], () => Promise<void>> = {
        changeKey: newsroom.changeKey,
        erase: () => newsroom.erase(which),
        newLog: () => newsroom.newLog(['harbour']),
        backUp: newsroom.backUp,
        restore: async () => {
          await newsroom.restore()
          await expect(newsroom.seal()).rejects.toThrow('SEALING HALTED')
          await newsroom.newLog(['harbour', '_installation'])
        },
      }

      await newsroom.write(first)
      await newsroom.seal()
      await newsroom.backUp()
      for (const [at, event] of inOrder.entries()) {
        const before = inOrder.slice(0, at).join()
        const steps = rounds[at] ?? []
        await newsroom.whileSigning(async () => {
          const bundles = newsroom.makeBundles(`while eight write, after ${before}`, true)
          await Promise.all([newsroom.write(steps), newsroom.erase(which + at), bundles])
          made.push(...(await bundles))
        })
        await happen[event]()
        await newsroom.seal()
        made.push(...(await newsroom.makeBundles(`after ${before} and then ${event}`)))
        await newsroom.auditRunning(`after ${before} and then ${event}`)
      }
      await newsroom.close()

      count += made.length
      expect(newsroom.accused).toEqual([])
      if (!hasPython) return
      const files = made.map(({ file }) => file)
      expect(namesByDocuments(files)).toEqual(made.map(({ verdict }) => verdict))
    })
    await fc.assert(run, { numRuns: 40, endOnFailure: true })
    expect(count).toBeGreaterThanOrEqual(wanted)
  },
)
