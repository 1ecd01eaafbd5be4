import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Newsroom } from '../command/newsroom.ts'
import { findActor } from '../member/find-actor.ts'
import {
  buildDesk,
  buildWorkspace,
  codeOf,
  eventTypes,
  join,
  key,
  password,
} from '../member/harbour-desk.test-support.ts'
import { inviteMember } from '../member/invite.ts'
import { listInvitations } from '../member/list-invitations.ts'
import { revokeInvitation } from '../member/revoke-invitation.ts'
import { listMyWorkspaces } from '../workspace/list-mine.ts'
import { joinByInvitation, readInvitation, registerByInvitation } from './accept-invitation.ts'

let newsroom: Newsroom
let admin: Actor
let clock: { at: Date }

beforeAll(async () => {
  const desk = await buildDesk()
  newsroom = desk.newsroom
  admin = desk.admin
  clock = desk.clock
})

const invite = (role: 'reviewer' | 'editor' = 'reviewer') =>
  inviteMember(newsroom, { actor: admin, key: key(), input: { role } })
const person = (name: string) => ({ name, email: `${name.toLowerCase()}@desk.example`, password })

describe('an invitation', () => {
  it('tells who invites, where and as what', async () => {
    const { token, expiresAt } = await invite()
    expect(await readInvitation(newsroom, { token })).toEqual({
      workspace: { name: 'Harbour Desk', slug: 'harbour' },
      role: 'reviewer',
      invitedBy: 'Ada Voss',
      expiresAt,
    })
  })

  it('registers somebody new in one transaction, with an event in each log', async () => {
    const { token } = await invite('editor')
    const { personId, slug } = await registerByInvitation(newsroom, { token, person: person('Bo') })
    expect(slug).toBe('harbour')
    expect((await findActor(newsroom, { personId, workspaceId: admin.workspaceId })).role).toBe('editor')
    expect(await eventTypes(newsroom, 'installation')).toEqual(['person-registered', 'person-registered'])
    expect(await eventTypes(newsroom, admin.workspaceId)).toContain('member-joined')
  })

  it('keeps the name out of the account and of the history', async () => {
    const { prisma } = newsroom.database
    const user = await prisma.user.findUniqueOrThrow({ where: { email: 'bo@desk.example' } })
    const stored = await prisma.person.findUniqueOrThrow({ where: { id: user.id } })
    expect(user.name).toBe(stored.nameTextId)
    expect(JSON.stringify(await prisma.event.findMany({ select: { data: true } }))).not.toContain('"Bo"')
  })

  it('shows the same link to the same command, and keeps only its hash', async () => {
    const command = { actor: admin, key: key(), input: { role: 'reviewer' } } as const
    const invited = await inviteMember(newsroom, command)
    expect(await inviteMember(newsroom, command)).toEqual(invited)
    expect(Buffer.from(invited.token, 'base64url')).toHaveLength(32)
    const { prisma } = newsroom.database
    const kept = JSON.stringify([await prisma.oneTimeLink.findMany(), await prisma.idempotency.findMany()])
    expect(kept).not.toContain(invited.token)
  })

  it('works once, also for two who come at once', async () => {
    const { token } = await invite()
    const outcomes = await Promise.all(
      ['Cleo', 'Dan'].map((name) => codeOf(registerByInvitation(newsroom, { token, person: person(name) }))),
    )
    expect(outcomes.toSorted()).toEqual(['link-used', null])
    expect(await codeOf(readInvitation(newsroom, { token }))).toBe('link-used')
  })

  it('leaves nothing behind where the address is taken', async () => {
    const { token } = await invite()
    const again = registerByInvitation(newsroom, { token, person: person('Bo') })
    expect(await codeOf(again)).toBe('email-taken')
    expect(await codeOf(readInvitation(newsroom, { token }))).toBeNull()
  })

  it('is refused with a weak password before anything is written', async () => {
    const { token } = await invite()
    const weak = registerByInvitation(newsroom, {
      token,
      person: { ...person('Eve'), password: 'password1234' },
    })
    expect(await codeOf(weak)).toBe('password-too-weak')
  })

  it('can be taken back as long as it is open', async () => {
    const { token, invitationId } = await invite()
    expect((await listInvitations(newsroom, admin)).map((each) => each.invitationId)).toContain(invitationId)
    await revokeInvitation(newsroom, { actor: admin, key: key(), input: { invitationId } })
    expect((await listInvitations(newsroom, admin)).map((each) => each.invitationId)).not.toContain(
      invitationId,
    )
    expect(await codeOf(registerByInvitation(newsroom, { token, person: person('Fay') }))).toBe(
      'link-revoked',
    )
    const twice = revokeInvitation(newsroom, { actor: admin, key: key(), input: { invitationId } })
    expect(await codeOf(twice)).toBe('nothing-changed')
  })

  it('expires after seven days', async () => {
    const { token } = await invite()
    const before = clock.at
    clock.at = new Date(before.getTime() + 7 * 86_400_000)
    expect(await codeOf(registerByInvitation(newsroom, { token, person: person('Gil') }))).toBe(
      'link-expired',
    )
    clock.at = before
  })

  it('is unknown by any other token', async () => {
    expect(await codeOf(readInvitation(newsroom, { token: 'x'.repeat(43) }))).toBe('link-invalid')
  })

  it('cannot be made or taken back by others than admins, or from another workspace', async () => {
    const reviewer = await join(newsroom, admin, 'reviewer', 'Hal')
    const made = inviteMember(newsroom, { actor: reviewer, key: key(), input: { role: 'admin' } })
    expect(await codeOf(made)).toBe('not-permitted')
    const { invitationId } = await invite()
    const foreign = await buildWorkspace(newsroom, reviewer, 'elsewhere')
    const revoked = revokeInvitation(newsroom, { actor: foreign, key: key(), input: { invitationId } })
    expect(await codeOf(revoked)).toBe('not-found')
  })
})

describe('somebody who has an account', () => {
  it('joins a second workspace with it, once', async () => {
    const other = await join(newsroom, admin, 'reviewer', 'Ida')
    const there = await buildWorkspace(newsroom, admin, 'second')
    const invited = () => inviteMember(newsroom, { actor: there, key: key(), input: { role: 'auditor' } })
    const { personId } = other
    await joinByInvitation(newsroom, { ...(await invited()), personId })
    expect(await listMyWorkspaces(newsroom, { personId })).toMatchObject([
      { slug: 'second', role: 'auditor', abilities: ['read', 'export', 'read-audit'] },
      { slug: 'harbour', role: 'reviewer' },
    ])
    const again = joinByInvitation(newsroom, { ...(await invited()), personId })
    expect(await codeOf(again)).toBe('already-member')
  })
})
