import {
  buildDesk,
  buildNewsroom,
  buildSealPlace,
  buildWorkspace,
  randomSteps,
  runSteps,
  sealAll,
} from '@assay/testing'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { auditDatabase } from './audit.ts'

it('an audit finds nothing after any run of commands', { timeout: 240_000 }, async () => {
  const property = fc.asyncProperty(randomSteps(80), async (steps) => {
    const { newsroom, database } = await buildNewsroom()
    const place = buildSealPlace()
    onTestFinished(() => place.remove())
    await runSteps(await buildDesk(newsroom, await buildWorkspace(newsroom)), steps)
    await sealAll(database, place)
    const { logs, strays } = await auditDatabase(newsroom, { slug: null, earlier: place.notes() })
    expect(strays).toEqual([])
    for (const log of logs) {
      expect(log.sealed && log.report).toMatchObject({ ok: true, findings: [], changedMeanwhile: 0 })
    }
  })
  await fc.assert(property, { numRuns: 2, endOnFailure: true })
})
