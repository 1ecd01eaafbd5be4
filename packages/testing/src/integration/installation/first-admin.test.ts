import type { Installation } from '@assay/newsroom'
import { findActor, firstAdminToken, isEmptyInstallation, setUpInstallation } from '@assay/people'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildInstallation, codeOf, eventTypes, password } from '../member/harbour-desk.test-support.ts'

let installation: Installation
let clock: { at: Date }

beforeEach(async () => {
  ;({ installation, clock } = await buildInstallation())
})

const setUp = (token: string, slug = 'harbour') =>
  setUpInstallation(installation, {
    token,
    workspace: { name: 'Harbour Desk', slug },
    person: { name: 'Ada Voss', email: `ada@${slug}.example`, password },
  })

describe('an empty installation', () => {
  it('is set up with the token of the console, which then is worth nothing', async () => {
    const token = (await firstAdminToken(installation)) ?? ''
    const { personId, slug } = await setUp(token)
    const { id: workspaceId } = await installation.database.prisma.workspace.findUniqueOrThrow({
      where: { slug },
    })
    expect((await findActor(installation, { personId, workspaceId })).role).toBe('admin')
    expect(await eventTypes(installation, workspaceId)).toEqual(['workspace-created', 'member-joined'])
    expect(await eventTypes(installation, 'installation')).toEqual(['person-registered'])
    expect(await isEmptyInstallation(installation)).toBe(false)
    expect(await firstAdminToken(installation)).toBeNull()
    expect(await codeOf(setUp(token, 'other'))).toBe('link-used')
  })

  it('is set up once, though every start printed a token of its own', async () => {
    const tokens = [await firstAdminToken(installation), await firstAdminToken(installation)]
    const outcomes = await Promise.all(
      tokens.map((token, index) => codeOf(setUp(token ?? '', `desk-${index}`))),
    )
    expect(outcomes.toSorted()).toEqual(['link-used', null])
    expect(await installation.database.prisma.workspace.count()).toBe(1)
  })

  it('is not set up with anything else', async () => {
    const token = (await firstAdminToken(installation)) ?? ''
    expect(await codeOf(setUp('x'.repeat(43)))).toBe('link-invalid')
    clock.at = new Date(clock.at.getTime() + 8 * 86_400_000)
    expect(await codeOf(setUp(token))).toBe('link-expired')
  })
})
