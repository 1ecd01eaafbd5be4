import type { Installation } from '@assay/newsroom'
import { changeRole, deactivateMember, endOwnSession, isStillHere } from '@assay/people'
import { followLog } from '@assay/questions'
import { readingAs } from '@assay/testing'
import { expect, it } from 'vitest'
import { buildDesk, buildWorkspace, join, key } from './harbour-desk.test-support.ts'

async function beginSession({ database, now }: Installation, id: string, userId: string): Promise<void> {
  const at = now()
  const expiresAt = new Date(at.getTime() + 12 * 3_600_000)
  const data = { id, tokenHash: id, userId, createdAt: at, usedAt: at, expiresAt }
  await database.prisma.session.create({ data })
}

it('a stream ends when its session ends, and when its member is deactivated', async () => {
  const { installation, admin } = await buildDesk()
  const reviewer = await join(installation, admin, 'reviewer', 'Bo')
  const { personId, memberId } = reviewer
  await beginSession(installation, 's1', personId)
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

it('whoever is demoted may no more, and a session that nobody touched for four hours is over', async () => {
  const { installation, admin, clock } = await buildDesk()
  const editor = await join(installation, admin, 'editor', 'Bo')
  await beginSession(installation, 's1', editor.personId)
  const may = () => isStillHere(installation, editor, 's1', 'import')
  expect(await may()).toBe(true)
  clock.at = new Date(clock.at.getTime() + 3.9 * 3_600_000)
  expect(await may()).toBe(true)
  clock.at = new Date(clock.at.getTime() + 0.2 * 3_600_000)
  expect(await may()).toBe(false)

  await beginSession(installation, 's2', editor.personId)
  const input = { memberId: editor.memberId, version: 1, role: 'reviewer' } as const
  await changeRole(installation, { actor: admin, key: key(), input })
  expect(await isStillHere(installation, editor, 's2')).toBe(true)
  expect(await isStillHere(installation, editor, 's2', 'import')).toBe(false)
})

it('whoever is deactivated is signed out, unless they are a member elsewhere', async () => {
  const { installation, admin } = await buildDesk()
  const { prisma } = installation.database
  const [gone, shared] = [
    await join(installation, admin, 'reviewer', 'Bo'),
    await join(installation, admin, 'reviewer', 'Cleo'),
  ]
  await buildWorkspace(installation, shared, 'elsewhere')
  for (const { personId, memberId } of [gone, shared]) {
    await beginSession(installation, personId, personId)
    const input = { memberId, version: 1, reason: '' }
    await deactivateMember(installation, { actor: admin, key: key(), input })
  }
  expect((await prisma.session.findMany()).map(({ userId }) => userId)).toEqual([shared.personId])
})
