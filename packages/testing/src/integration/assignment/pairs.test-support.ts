import { assignWork, giveWorkBack, takeWork, withdrawWork } from '@assay/newsroom'
import { replayDifferences } from '@assay/testing'
import fc from 'fast-check'
import { expect } from 'vitest'
import { command, type Desk } from './given.test-support.ts'

/** One of two things that are tried at once, made on the same state. */
type Act = { kind: 'assign' | 'withdraw' | 'give-back' | 'take'; whole: boolean; to: number }
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('assign' as const, 'withdraw' as const, 'give-back' as const, 'take' as const),
  whole: fc.boolean(),
  to: fc.nat({ max: 2 }),
})

/** Looks at what stands, and gives what is to be tried on it. */
async function prepared(
  desk: Desk,
  { kind, whole, to }: Act,
  { articleId, byAdmin }: { articleId: string; byAdmin: boolean },
) {
  const { installation, admin, editor, ana, bo, cy } = desk
  const actor = byAdmin ? admin : editor
  const person = [ana, bo, cy][to] ?? ana
  const target = await desk.seen(articleId)
  const [stands] = await desk.standingOn(articleId)
  const one = { assignmentId: stands?.id ?? '', version: stands?.version ?? 1 }
  const where = { articleId_assigneeId: { articleId, assigneeId: person.personId } }
  const own = await desk.database.prisma.assignment.findUnique({ where })
  return () => {
    switch (kind) {
      case 'assign': {
        const targets = [{ ...target, range: whole ? null : { from: 1, to: 2 } }]
        const input = { targets, assigneeIds: [person.personId], dueAt: null, note: '' }
        return assignWork(installation, command(actor, input))
      }
      case 'withdraw':
        return withdrawWork(installation, command(actor, { targets: [one], reason: '' }))
      case 'give-back':
        return giveWorkBack(installation, command(ana, { ...one, reason: 'I am away.' }))
      case 'take':
        return takeWork(installation, command(person, { articleId, assignmentVersion: own?.version ?? 0 }))
    }
  }
}

/** Tries so many pairs of acts at once: each is an event or is refused, and the events fold into the tables. */
export async function tryPairs(desk: Desk, pairs: number): Promise<void> {
  const refusals = new Set<string>()
  const { articleId } = await desk.article(6)
  await desk.give(articleId, [desk.ana])
  const property = fc.asyncProperty(act, act, async (one, other) => {
    const acts = [
      await prepared(desk, one, { articleId, byAdmin: true }),
      await prepared(desk, other, { articleId, byAdmin: false }),
    ]
    const before = await desk.eventsOn(articleId)
    const outcomes = await Promise.allSettled(acts.map((run) => run()))
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    for (const { reason } of refused) refusals.add(String(reason.code))
    expect(await desk.eventsOn(articleId)).toBe(before + outcomes.length - refused.length)
    // Each event makes one version of one piece of work.
    const rows = await desk.database.prisma.assignment.findMany({ where: { articleId } })
    expect(rows.reduce((sum, { version }) => sum + version, 0)).toBe(await desk.eventsOn(articleId))
  })
  await fc.assert(property, { numRuns: pairs, endOnFailure: true })
  const known = ['stale-version', 'nothing-to-take', 'no-such-work', 'not-found']
  expect([...refusals].filter((code) => !known.includes(code))).toEqual([])
  await desk.sequence()
  expect(await replayDifferences(desk.database)).toEqual([])
}
