import { beforeEach, describe, expect, it } from 'vitest'
import type { Newsroom } from '../command/newsroom.ts'
import { findActor } from '../member/find-actor.ts'
import { buildNewsroom, codeOf, eventTypes, password } from '../member/harbour-desk.test-support.ts'
import { firstAdminToken, isEmptyInstallation, setUpInstallation } from './first-admin.ts'

let newsroom: Newsroom
let clock: { at: Date }

beforeEach(async () => {
  ;({ newsroom, clock } = await buildNewsroom())
})

const setUp = (token: string, slug = 'harbour') =>
  setUpInstallation(newsroom, {
    token,
    workspace: { name: 'Harbour Desk', slug },
    person: { name: 'Ada Voss', email: `ada@${slug}.example`, password },
  })

describe('an empty installation', () => {
  it('is set up with the token of the console, which then is worth nothing', async () => {
    const token = (await firstAdminToken(newsroom)) ?? ''
    const { personId, slug } = await setUp(token)
    const { id: workspaceId } = await newsroom.database.prisma.workspace.findUniqueOrThrow({
      where: { slug },
    })
    expect((await findActor(newsroom, { personId, workspaceId })).role).toBe('admin')
    expect(await eventTypes(newsroom, workspaceId)).toEqual(['workspace-created', 'member-joined'])
    expect(await eventTypes(newsroom, 'installation')).toEqual(['person-registered'])
    expect(await isEmptyInstallation(newsroom)).toBe(false)
    expect(await firstAdminToken(newsroom)).toBeNull()
    expect(await codeOf(setUp(token, 'other'))).toBe('link-used')
  })

  it('is set up once, though every start printed a token of its own', async () => {
    const tokens = [await firstAdminToken(newsroom), await firstAdminToken(newsroom)]
    const outcomes = await Promise.all(
      tokens.map((token, index) => codeOf(setUp(token ?? '', `desk-${index}`))),
    )
    expect(outcomes.toSorted()).toEqual(['link-used', null])
    expect(await newsroom.database.prisma.workspace.count()).toBe(1)
  })

  it('is not set up with anything else', async () => {
    const token = (await firstAdminToken(newsroom)) ?? ''
    expect(await codeOf(setUp('x'.repeat(43)))).toBe('link-invalid')
    clock.at = new Date(clock.at.getTime() + 8 * 86_400_000)
    expect(await codeOf(setUp(token))).toBe('link-expired')
  })
})
