import { expect, it } from 'vitest'
import { followLog } from '../feed/follow.ts'
import { endOwnSession } from '../person/own-sessions.ts'
import { deactivateMember } from './deactivate.ts'
import { buildDesk, join, key } from './harbour-desk.test-support.ts'
import { isStillHere } from './is-still-here.ts'

it('a stream ends when its session ends, and when its member is deactivated', async () => {
  const { newsroom, admin, clock } = await buildDesk()
  const reviewer = await join(newsroom, admin, 'reviewer', 'Bo')
  const { personId, memberId } = reviewer
  const expiresAt = new Date(clock.at.getTime() + 3_600_000)
  await newsroom.database.prisma.session.create({
    data: { id: 's1', token: 't1', userId: personId, expiresAt },
  })
  expect(await isStillHere(newsroom, reviewer, 's1')).toBe(true)
  expect(await isStillHere(newsroom, reviewer, 'another')).toBe(false)

  await endOwnSession(newsroom, { personId, sessionId: 's1' })
  expect(await isStillHere(newsroom, reviewer, 's1')).toBe(false)
  expect(await isStillHere(newsroom, reviewer, null)).toBe(true)

  const { signal } = new AbortController()
  const stream = followLog(newsroom, reviewer, {
    from: 0,
    signal,
    pollMs: 20,
    isStillHere: () => isStillHere(newsroom, reviewer, null),
  })
  const next = stream.next()
  await deactivateMember(newsroom, { actor: admin, key: key(), input: { memberId, version: 1, reason: '' } })
  expect(await next).toEqual({ done: true, value: undefined })
})
