import { deactivateMember, endOwnSession, isStillHere } from '@assay/people'
import { followLog } from '@assay/questions'
import { readingAs } from '@assay/testing'
import { expect, it } from 'vitest'
import { buildDesk, join, key } from './harbour-desk.test-support.ts'

it('a stream ends when its session ends, and when its member is deactivated', async () => {
  const { installation, admin, clock } = await buildDesk()
  const reviewer = await join(installation, admin, 'reviewer', 'Bo')
  const { personId, memberId } = reviewer
  const expiresAt = new Date(clock.at.getTime() + 3_600_000)
  await installation.database.prisma.session.create({
    data: { id: 's1', token: 't1', userId: personId, expiresAt },
  })
  expect(await isStillHere(installation, reviewer, 's1')).toBe(true)
  expect(await isStillHere(installation, reviewer, 'another')).toBe(false)

  await endOwnSession(installation, { personId, sessionId: 's1' })
  expect(await isStillHere(installation, reviewer, 's1')).toBe(false)
  expect(await isStillHere(installation, reviewer, null)).toBe(true)

  const { signal } = new AbortController()
  const stream = followLog(readingAs(installation, reviewer), {
    from: 0,
    signal,
    pollMs: 20,
    isStillHere: () => isStillHere(installation, reviewer, null),
  })
  const next = stream.next()
  await deactivateMember(installation, {
    actor: admin,
    key: key(),
    input: { memberId, version: 1, reason: '' },
  })
  expect(await next).toEqual({ done: true, value: undefined })
})
