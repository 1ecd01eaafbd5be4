import { namesOf } from '@assay/db'
import type { Installation } from '@assay/newsroom'
import {
  deactivateMember,
  eraseName,
  eraseNameByOperator,
  inviteMember,
  joinByInvitation,
} from '@assay/people'
import { listMembers } from '@assay/questions'
import type { Actor } from '@assay/review'
import { readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDesk, buildWorkspace, codeOf, eventTypes, join, key } from './harbour-desk.test-support.ts'

let installation: Installation
let admin: Actor

const erase = (actor: Actor, { memberId }: Actor) =>
  eraseName(installation, { actor, key: key(), input: { memberId, reason: 'They asked for it.' } })
const nameOf = async ({ personId }: Actor) =>
  (await namesOf(installation.database.prisma, [personId])).get(personId)

beforeAll(async () => {
  const desk = await buildDesk()
  installation = desk.installation
  admin = desk.admin
})

describe('the name of a member', () => {
  it('is erased by an admin, and nobody reads it any more', async () => {
    const bo = await join(installation, admin, 'reviewer', 'Bo')
    await erase(admin, bo)
    expect(await nameOf(bo)).toBeNull()
    const { members } = await listMembers(readingAs(installation, admin))
    expect(members.find(({ memberId }) => memberId === bo.memberId)?.name).toBeNull()
    expect(await eventTypes(installation, admin.workspaceId)).toContain('member-name-erased')
    expect(await codeOf(erase(admin, bo))).toBe('nothing-changed')
  })

  it('is erased by nobody else, and in no other workspace', async () => {
    const cy = await join(installation, admin, 'editor', 'Cy')
    const foreign = await buildWorkspace(
      installation,
      await join(installation, admin, 'admin', 'Di'),
      'foreign',
    )
    expect(await codeOf(erase(cy, cy))).toBe('not-permitted')
    expect(await codeOf(erase(foreign, cy))).toBe('not-found')
    expect(await nameOf(cy)).toBe('Cy')
  })

  it('stands as long as it stands in the history of another workspace, also where they have left it', async () => {
    const ed = await join(installation, admin, 'reviewer', 'Ed')
    const there = await buildWorkspace(installation, ed, 'elsewhere')
    expect(await codeOf(erase(admin, ed))).toBe('member-elsewhere')
    const fay = await join(installation, there, 'admin', 'Fay')
    const input = { memberId: there.memberId, version: 1, reason: '' }
    await deactivateMember(installation, { actor: fay, key: key(), input })
    expect(await codeOf(erase(admin, ed))).toBe('member-elsewhere')
    expect(await nameOf(ed)).toBe('Ed')

    await eraseNameByOperator(installation, { email: 'Ed@desk.example', reason: 'They asked the operator.' })
    expect(await nameOf(ed)).toBeNull()
    for (const { workspaceId } of [admin, there]) {
      expect(await eventTypes(installation, workspaceId)).toContain('member-name-erased')
    }
  })

  it('is erased by whoever is an admin wherever it stands', async () => {
    const gil = await join(installation, admin, 'reviewer', 'Gil')
    const hers = await buildWorkspace(installation, admin, 'second')
    await join(installation, hers, 'editor', 'Hal')
    const { token } = await inviteMember(installation, {
      actor: hers,
      key: key(),
      input: { role: 'reviewer' },
    })
    await joinByInvitation(installation, { token, personId: gil.personId })
    await erase(admin, gil)
    expect(await nameOf(gil)).toBeNull()
    expect(await eventTypes(installation, hers.workspaceId)).toContain('member-name-erased')
  })

  it('of somebody who is not registered cannot be erased', async () => {
    const nobody = { email: 'nobody@desk.example', reason: 'x' }
    expect(await codeOf(eraseNameByOperator(installation, nobody))).toBe('not-found')
  })
})
