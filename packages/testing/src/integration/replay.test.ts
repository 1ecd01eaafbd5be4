import { createHash } from 'node:crypto'
import { sql } from '@assay/db'
import { submitAssessment } from '@assay/newsroom'
import {
  buildArticle,
  buildContent,
  buildDesk,
  buildInstallation,
  buildWorkspace,
  newKey,
  randomSteps,
  replayDifferences,
  runSteps,
  unchangedSubmissions,
} from '@assay/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** An invitation and its first use: by chance alone a run may meet only those that were used or revoked. */
const someoneJoins = [
  { verb: 'invite', who: 0, what: 0, how: 0 },
  { verb: 'join', who: 0, what: 0, how: 0 },
] as const

describe('folding the events from nothing', () => {
  it('gives every editorial table row by row, after any run of commands', { timeout: 240_000 }, async () => {
    const reached = new Set<string>()
    const property = fc.asyncProperty(randomSteps(70), async (steps) => {
      const { installation, database, sequence } = await buildInstallation()
      const desk = await buildDesk(installation, await buildWorkspace(installation))
      for (const verb of (await runSteps(desk, [...someoneJoins, ...steps])).keys()) reached.add(verb)
      await sequence()
      expect(await replayDifferences(database)).toEqual([])
      expect(await unchangedSubmissions(database)).toEqual([])
      await expectTextsAsHashed(database)
    })
    await fc.assert(property, { numRuns: 3, endOnFailure: true })
    // A run in which everything is refused would prove nothing.
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'submit',
        'withdraw',
        'setAside',
        'decide',
        'policy',
        'discuss',
        'recut',
        'carryOver',
        'edit',
        'join',
      ]),
    )
  })

  it('finds what somebody changed behind the commands', async () => {
    const { installation, database, sequence } = await buildInstallation()
    const { members } = await buildWorkspace(installation)
    const [editor, reviewer] = members
    if (editor === undefined || reviewer === undefined) throw new Error('people are missing')
    const { statements } = await buildArticle(installation, editor)
    const [statement] = statements
    if (statement === undefined) throw new Error('statements are missing')
    await submitAssessment(installation, {
      actor: reviewer,
      key: newKey(),
      input: {
        statementId: statement.id,
        statementVersion: 1,
        assessmentVersion: 0,
        content: buildContent(),
      },
    })
    await sequence()
    expect(await replayDifferences(database)).toEqual([])
    await database.prisma.assessment.updateMany({ data: { value: 'disputed' } })
    expect(await replayDifferences(database)).toEqual([expect.stringMatching(/^assessment /)])
  })
})

async function expectTextsAsHashed(database: Awaited<ReturnType<typeof buildInstallation>>['database']) {
  const rows = await database.prisma.$queryRaw<{ text: string; hash: string }[]>(sql`
    SELECT t.text, s.text_hash AS hash FROM statement s LEFT JOIN statement_text t
      ON t.statement_id = s.id AND t.version = s.version`)
  expect(rows.length).toBeGreaterThan(20)
  for (const { text, hash } of rows) expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
}
