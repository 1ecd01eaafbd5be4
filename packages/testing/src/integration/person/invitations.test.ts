import type { Installation } from '@assay/newsroom'
import {
  findActor,
  inviteMember,
  joinByInvitation,
  listMyWorkspaces,
  readInvitation,
  registerByInvitation,
  revokeInvitation,
} from '@assay/people'
import { listInvitations } from '@assay/questions'
import type { Actor } from '@assay/review'
import { readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildDesk,
  buildWorkspace,
  codeOf,
  eventTypes,
  join,
  key,
  password,
} from '../member/harbour-desk.test-support.ts'

let installation: Installation
let admin: Actor
let clock: { at: Date }

beforeAll(async () => {
  const desk = await buildDesk()
  installation = desk.installation
  admin = desk.admin
  clock = desk.clock
})

const invite = (role: 'reviewer' | 'editor' = 'reviewer') =>
  inviteMember(installation, { actor: admin, key: key(), input: { role } })
const person = (name: string) => ({ name, email: `${name.toLowerCase()}@desk.example`, password })

describe('an invitation', () => {
  it('tells who invites, where and as what', async () => {
    const { token, expiresAt } = await invite()
    expect(await readInvitation(installation, { token })).toEqual({
      workspace: { name: 'Harbour Desk', slug: 'harbour' },
      role: 'reviewer',
      invitedBy: 'Ada Voss',
      expiresAt,
    })
  })

  it('registers somebody new in one transaction, with an event in each log', async () => {
    const { token } = await invite('editor')
    const { personId, slug } = await registerByInvitation(installation, { token, person: person('Bo') })
    expect(slug).toBe('harbour')
    expect((await findActor(installation, { personId, workspaceId: admin.workspaceId })).role).toBe('editor')
    expect(await eventTypes(installation, 'installation')).toEqual(['person-registered', 'person-registered'])
    expect(await eventTypes(installation, admin.workspaceId)).toContain('member-joined')
  })

  it('keeps the name out of the account and of the history', async () => {
    const { prisma } = installation.database
    const user = await prisma.user.findUniqueOrThrow({ where: { email: 'bo@desk.example' } })
    expect(Object.keys(user).toSorted()).toEqual(['createdAt', 'email', 'id', 'passwordHash', 'updatedAt'])
    expect(JSON.stringify(await prisma.event.findMany({ select: { data: true } }))).not.toContain('"Bo"')
  })

  it('shows the same link to the same command, and keeps only its hash', async () => {
    const command = { actor: admin, key: key(), input: { role: 'reviewer' } } as const
    const invited = await inviteMember(installation, command)
    expect(await inviteMember(installation, command)).toEqual(invited)
    expect(Buffer.from(invited.token, 'base64url')).toHaveLength(32)
    const { prisma } = installation.database
    const kept = JSON.stringify([await prisma.oneTimeLink.findMany(), await prisma.idempotency.findMany()])
    expect(kept).not.toContain(invited.token)
  })

  it('works once, also for two who come at once', async () => {
    const { token } = await invite()
    const outcomes = await Promise.all(
      ['Cleo', 'Dan'].map((name) =>
        codeOf(registerByInvitation(installation, { token, person: person(name) })),
      ),
    )
    expect(outcomes.toSorted()).toEqual(['link-used', null])
    expect(await codeOf(readInvitation(installation, { token }))).toBe('link-used')
  })

  it('leaves nothing behind where the address is taken', async () => {
    const { token } = await invite()
    const again = registerByInvitation(installation, { token, person: person('Bo') })
    expect(await codeOf(again)).toBe('email-taken')
    expect(await codeOf(readInvitation(installation, { token }))).toBeNull()
  })

  it('is refused with a weak password before anything is written', async () => {
    const { token } = await invite()
    const weak = registerByInvitation(installation, {
      token,
      person: { ...person('Eve'), password: 'password1234' },
    })
    expect(await codeOf(weak)).toBe('password-too-weak')
  })

  it('can be taken back as long as it is open', async () => {
    const { token, invitationId } = await invite()
    expect(
      (await listInvitations(readingAs(installation, admin))).map((each) => each.invitationId),
    ).toContain(invitationId)
    await revokeInvitation(installation, { actor: admin, key: key(), input: { invitationId } })
    expect(
      (await listInvitations(readingAs(installation, admin))).map((each) => each.invitationId),
    ).not.toContain(invitationId)
    expect(await codeOf(registerByInvitation(installation, { token, person: person('Fay') }))).toBe(
      'link-revoked',
    )
    const twice = revokeInvitation(installation, { actor: admin, key: key(), input: { invitationId } })
    expect(await codeOf(twice)).toBe('nothing-changed')
  })

  it('expires after seven days', async () => {
    const { token } = await invite()
    const before = clock.at
    clock.at = new Date(before.getTime() + 7 * 86_400_000)
    expect(await codeOf(registerByInvitation(installation, { token, person: person('Gil') }))).toBe(
      'link-expired',
    )
    clock.at = before
  })

  it('is unknown by any other token', async () => {
    expect(await codeOf(readInvitation(installation, { token: 'x'.repeat(43) }))).toBe('link-invalid')
  })

  it('cannot be made or taken back by others than admins, or from another workspace', async () => {
    const reviewer = await join(installation, admin, 'reviewer', 'Hal')
    const made = inviteMember(installation, { actor: reviewer, key: key(), input: { role: 'admin' } })
    expect(await codeOf(made)).toBe('not-permitted')
    const { invitationId } = await invite()
    const foreign = await buildWorkspace(installation, reviewer, 'elsewhere')
    const revoked = revokeInvitation(installation, { actor: foreign, key: key(), input: { invitationId } })
    expect(await codeOf(revoked)).toBe('not-found')
  })
})

describe('somebody who has an account', () => {
  it('joins a second workspace with it, once', async () => {
    const other = await join(installation, admin, 'reviewer', 'Ida')
    const there = await buildWorkspace(installation, admin, 'second')
    const invited = () => inviteMember(installation, { actor: there, key: key(), input: { role: 'auditor' } })
    const { personId } = other
    await joinByInvitation(installation, { ...(await invited()), personId })
    expect(await listMyWorkspaces(installation, { personId })).toMatchObject([
      { slug: 'second', role: 'auditor', abilities: ['read', 'export', 'read-audit', 'read-work'] },
      { slug: 'harbour', role: 'reviewer' },
    ])
    const again = joinByInvitation(installation, { ...(await invited()), personId })
    expect(await codeOf(again)).toBe('already-member')
  })
})

describe('a name in other letters', () => {
  it('lets nobody in who looks like a member, but whoever is called the same, and leaves the link as it was', async () => {
    const register = async (token: string, name: string, email: string) =>
      registerByInvitation(installation, { token, person: { ...person('somebody'), name, email } })
    await register((await invite()).token, 'Capa Cope', 'capa@desk.example')
    const { token } = await invite()
    // Every letter of it Cyrillic.
    const disguised = register(token, 'Сара Соре', 'disguised@desk.example')
    expect(await codeOf(disguised)).toBe('name-looks-alike')
    await expect(register(token, 'Capa Cope', 'namesake@desk.example')).resolves.toHaveProperty('slug')
  })
})
