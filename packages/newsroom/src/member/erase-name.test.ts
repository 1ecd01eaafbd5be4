import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Newsroom } from '../command/newsroom.ts'
import { joinByInvitation } from '../person/accept-invitation.ts'
import { eraseNameByOperator } from '../person/erase-name-by-operator.ts'
import { namesOf } from '../person/names.ts'
import { deactivateMember } from './deactivate.ts'
import { eraseName } from './erase-name.ts'
import { buildDesk, buildWorkspace, codeOf, eventTypes, join, key } from './harbour-desk.test-support.ts'
import { inviteMember } from './invite.ts'
import { listMembers } from './list.ts'

let newsroom: Newsroom
let admin: Actor

const erase = (actor: Actor, { memberId }: Actor) =>
  eraseName(newsroom, { actor, key: key(), input: { memberId, reason: 'They asked for it.' } })
const nameOf = async ({ personId }: Actor) =>
  (await namesOf(newsroom.database.prisma, [personId])).get(personId)

beforeAll(async () => {
  const desk = await buildDesk()
  newsroom = desk.newsroom
  admin = desk.admin
})

describe('the name of a member', () => {
  it('is erased by an admin, and nobody reads it any more', async () => {
    const bo = await join(newsroom, admin, 'reviewer', 'Bo')
    await erase(admin, bo)
    expect(await nameOf(bo)).toBeNull()
    const { members } = await listMembers(newsroom, admin)
    expect(members.find(({ memberId }) => memberId === bo.memberId)?.name).toBeNull()
    expect(await eventTypes(newsroom, admin.workspaceId)).toContain('member-name-erased')
    expect(await codeOf(erase(admin, bo))).toBe('nothing-changed')
  })

  it('is erased by nobody else, and in no other workspace', async () => {
    const cy = await join(newsroom, admin, 'editor', 'Cy')
    const foreign = await buildWorkspace(newsroom, await join(newsroom, admin, 'admin', 'Di'), 'foreign')
    expect(await codeOf(erase(cy, cy))).toBe('not-permitted')
    expect(await codeOf(erase(foreign, cy))).toBe('not-found')
    expect(await nameOf(cy)).toBe('Cy')
  })

  it('stands as long as it stands in the history of another workspace, also where they have left it', async () => {
    const ed = await join(newsroom, admin, 'reviewer', 'Ed')
    const there = await buildWorkspace(newsroom, ed, 'elsewhere')
    expect(await codeOf(erase(admin, ed))).toBe('member-elsewhere')
    const fay = await join(newsroom, there, 'admin', 'Fay')
    const input = { memberId: there.memberId, version: 1, reason: '' }
    await deactivateMember(newsroom, { actor: fay, key: key(), input })
    expect(await codeOf(erase(admin, ed))).toBe('member-elsewhere')
    expect(await nameOf(ed)).toBe('Ed')

    await eraseNameByOperator(newsroom, { email: 'Ed@desk.example', reason: 'They asked the operator.' })
    expect(await nameOf(ed)).toBeNull()
    for (const { workspaceId } of [admin, there]) {
      expect(await eventTypes(newsroom, workspaceId)).toContain('member-name-erased')
    }
  })

  it('is erased by whoever is an admin wherever it stands', async () => {
    const gil = await join(newsroom, admin, 'reviewer', 'Gil')
    const hers = await buildWorkspace(newsroom, admin, 'second')
    await join(newsroom, hers, 'editor', 'Hal')
    const { token } = await inviteMember(newsroom, { actor: hers, key: key(), input: { role: 'reviewer' } })
    await joinByInvitation(newsroom, { token, personId: gil.personId })
    await erase(admin, gil)
    expect(await nameOf(gil)).toBeNull()
    expect(await eventTypes(newsroom, hers.workspaceId)).toContain('member-name-erased')
  })

  it('of somebody who is not registered cannot be erased', async () => {
    const nobody = { email: 'nobody@desk.example', reason: 'x' }
    expect(await codeOf(eraseNameByOperator(newsroom, nobody))).toBe('not-found')
  })
})
