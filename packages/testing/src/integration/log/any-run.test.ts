import { auditDatabase } from '@assay/custody'
import {
  buildDesk,
  buildInstallation,
  buildSealPlace,
  buildWorkspace,
  randomSteps,
  runSteps,
  sealAll,
} from '@assay/testing'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'

it('an audit finds nothing after any run of commands', { timeout: 240_000 }, async () => {
  const property = fc.asyncProperty(randomSteps(80), async (steps) => {
    const { installation, database } = await buildInstallation()
    const place = buildSealPlace()
    onTestFinished(() => place.remove())
    await runSteps(await buildDesk(installation, await buildWorkspace(installation)), steps)
    await sealAll(database, place)
    const { logs, findings } = await auditDatabase(installation, { slug: null, earlier: place.notes() })
    expect(findings).toEqual([])
    for (const { report } of logs) {
      expect(report).toMatchObject({ verdict: 'holds', findings: [], changedMeanwhile: 0 })
    }
  })
  await fc.assert(property, { numRuns: 2, endOnFailure: true })
})
