import type { Installation } from '@assay/newsroom'
import { changeRole, deactivateMember, endMemberSessions, findActor, reactivateMember } from '@assay/people'
import { listMembers } from '@assay/questions'
import type { Actor } from '@assay/review'
import { readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDesk, codeOf, eventTypes, join, key } from './harbour-desk.test-support.ts'

let installation: Installation
let admin: Actor
let reviewer: Actor

beforeAll(async () => {
  const desk = await buildDesk()
  installation = desk.installation
  admin = desk.admin
  reviewer = await join(installation, admin, 'reviewer', 'Bo')
})

const versionOf = async ({ memberId }: Actor) =>
  (await installation.database.prisma.member.findUniqueOrThrow({ where: { id: memberId } })).version

const command = async <Input extends object>(actor: Actor, target: Actor, input: Input) => ({
  actor,
  key: key(),
  input: { memberId: target.memberId, version: await versionOf(target), ...input },
})

describe('a role', () => {
  it('is changed by an admin, with before and after in the history', async () => {
    const receipt = await changeRole(
      installation,
      await command(admin, reviewer, { role: 'editor' as const }),
    )
    expect(receipt).toEqual({ memberId: reviewer.memberId, version: 2, role: 'editor', active: true })
    const event = await installation.database.prisma.event.findFirstOrThrow({
      where: { type: 'member-role-changed' },
    })
    expect(event).toMatchObject({ actorId: admin.personId, actorRole: 'admin', logId: admin.workspaceId })
    expect(event.data).toEqual({
      memberId: reviewer.memberId,
      version: 2,
      before: 'reviewer',
      after: 'editor',
    })
  })

  it('cannot be changed by whoever is not an admin', async () => {
    const change = changeRole(installation, await command(reviewer, admin, { role: 'reviewer' as const }))
    expect(await codeOf(change)).toBe('not-permitted')
  })

  it('is refused on a stale version, with the state that stands', async () => {
    const stale = {
      actor: admin,
      key: key(),
      input: { memberId: reviewer.memberId, version: 1, role: 'auditor' as const },
    }
    await expect(changeRole(installation, stale)).rejects.toMatchObject({
      code: 'stale-version',
      details: { current: { version: 2, role: 'editor' } },
    })
  })

  it('of the last admin stays', async () => {
    const change = changeRole(installation, await command(admin, admin, { role: 'editor' as const }))
    expect(await codeOf(change)).toBe('last-admin')
  })

  it('is changed once by a command that comes twice, and refused where the same key asks for another', async () => {
    const once = await command(admin, reviewer, { role: 'reviewer' as const })
    const before = (await eventTypes(installation, admin.workspaceId)).length
    const [first, second] = await Promise.all([
      changeRole(installation, once),
      changeRole(installation, once),
    ])
    expect(second).toEqual(first)
    expect(await changeRole(installation, once)).toEqual(first)
    expect((await eventTypes(installation, admin.workspaceId)).length).toBe(before + 1)
    const other = { ...once, input: { ...once.input, role: 'auditor' as const } }
    expect(await codeOf(changeRole(installation, other))).toBe('idempotency-mismatch')
  })
})

describe('a deactivated member', () => {
  it('has no access from the next request on, and gets it back in the same role', async () => {
    await deactivateMember(installation, await command(admin, reviewer, { reason: 'left in spring' }))
    expect(await codeOf(findActor(installation, reviewer))).toBe('not-found')
    await reactivateMember(installation, await command(admin, reviewer, {}))
    expect((await findActor(installation, reviewer)).role).toBe('reviewer')
  })

  it('leaves the reason as an erasable text, not in the event', async () => {
    const event = await installation.database.prisma.event.findFirstOrThrow({
      where: { type: 'member-deactivated' },
    })
    expect(JSON.stringify(event.data)).not.toContain('left in spring')
    expect(await installation.database.prisma.erasableText.count({ where: { text: 'left in spring' } })).toBe(
      1,
    )
  })

  it('cannot be the last admin', async () => {
    const deactivate = deactivateMember(installation, await command(admin, admin, { reason: '' }))
    expect(await codeOf(deactivate)).toBe('last-admin')
  })
})

describe('two admins', () => {
  it('who demote each other at once leave one of them', async () => {
    const other = await join(installation, admin, 'admin', 'Cleo')
    const outcomes = await Promise.all([
      codeOf(changeRole(installation, await command(admin, other, { role: 'reviewer' as const }))),
      codeOf(changeRole(installation, await command(other, admin, { role: 'reviewer' as const }))),
    ])
    expect(outcomes.filter((code) => code === null)).toHaveLength(1)
    expect(outcomes.filter((code) => code === 'not-permitted')).toHaveLength(1)
    const where = { workspaceId: admin.workspaceId, role: 'admin', active: true }
    expect(await installation.database.prisma.member.count({ where })).toBe(1)
  })
})

describe('the list of members', () => {
  it('shows addresses to admins alone', async () => {
    const standing = await installation.database.prisma.member.findFirstOrThrow({ where: { role: 'admin' } })
    const present = await findActor(installation, standing)
    const seen = await listMembers(readingAs(installation, present))
    expect(seen.members.map(({ name }) => name).toSorted()).toEqual(['Ada Voss', 'Bo', 'Cleo'])
    expect(seen.members.every(({ email }) => email?.endsWith('@desk.example'))).toBe(true)
    const shown = await listMembers(readingAs(installation, reviewer))
    expect(shown.members.every(({ email }) => email === null)).toBe(true)
    expect(shown.mayManage).toBe(false)
  })
})

describe('ended sessions', () => {
  it('are gone, and the act is in the history', async () => {
    const standing = await installation.database.prisma.member.findFirstOrThrow({ where: { role: 'admin' } })
    const present = await findActor(installation, standing)
    const expiresAt = new Date('2026-03-02T00:00:00Z')
    await installation.database.prisma.session.create({
      data: {
        id: 's1',
        tokenHash: 't1',
        userId: reviewer.personId,
        createdAt: expiresAt,
        usedAt: expiresAt,
        expiresAt,
      },
    })
    const target = { actor: present, key: key(), input: { memberId: reviewer.memberId } }
    expect(await endMemberSessions(installation, target)).toEqual({ memberId: reviewer.memberId, ended: 1 })
    expect(await installation.database.prisma.session.count({ where: { userId: reviewer.personId } })).toBe(0)
    expect(await eventTypes(installation, present.workspaceId)).toContain('member-sessions-ended')
  })
})
