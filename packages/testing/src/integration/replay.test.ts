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
  runUntilDone,
  unchangedSubmissions,
} from '@assay/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** What stands for each kind of command: a run in which these were refused would prove nothing. */
const kinds = [
  ...([
    'submit',
    'withdraw',
    'setAside',
    'decide',
    'policy',
    'discuss',
    'recut',
    'edit',
    'carryOver',
  ] as const),
  ...(['invite', 'join', 'assign'] as const),
]

describe('folding the events from nothing', () => {
  it('gives every editorial table row by row, after any run of commands', { timeout: 240_000 }, async () => {
    const property = fc.asyncProperty(randomSteps(70), async (steps) => {
      const { installation, database, sequence } = await buildInstallation()
      const desk = await buildDesk(installation, await buildWorkspace(installation))
      await runUntilDone(desk, kinds)
      await runSteps(desk, steps)
      await sequence()
      expect(await replayDifferences(database)).toEqual([])
      expect(await unchangedSubmissions(database)).toEqual([])
      await expectTextsAsHashed(database)
    })
    await fc.assert(property, { numRuns: 3, endOnFailure: true })
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
