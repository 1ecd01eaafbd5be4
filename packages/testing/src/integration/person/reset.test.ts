import type { Installation } from '@assay/newsroom'
import { deactivateMember, issueResetLink, resetPassword } from '@assay/people'
import type { Actor } from '@assay/review'
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
import { signInRequest, type WatchedSignIn, watchSignIn } from './sign-in.test-support.ts'

let installation: Installation
let admin: Actor
let reviewer: Actor
let clock: { at: Date }
let desk: WatchedSignIn

beforeAll(async () => {
  const built = await buildDesk()
  installation = built.installation
  admin = built.admin
  clock = built.clock
  reviewer = await join(installation, admin, 'reviewer', 'Bo')
  desk = watchSignIn(installation)
})

const issue = (actor = admin, target = reviewer) =>
  issueResetLink(installation, { actor, key: key(), input: { memberId: target.memberId } })
const signIn = (given: string) => codeOf(desk.authentication.handle(signInRequest('bo@desk.example', given)))

describe('a reset link', () => {
  it('sets a new password, and ends every session of the person', async () => {
    expect(await signIn(password)).toBeNull()
    const { token } = await issue()
    await resetPassword(installation, { token, password: 'six curlews at dusk' })
    expect(await installation.database.prisma.session.count()).toBe(0)
    expect([await signIn(password), await signIn('six curlews at dusk')]).toEqual(['credentials-wrong', null])
    expect(await eventTypes(installation, admin.workspaceId)).toContain('reset-link-issued')
  })

  it('works once', async () => {
    const { token } = await issue()
    const given = ['seven curlews at dawn', 'eight curlews at noon']
    const outcomes = await Promise.all(
      given.map((each) => codeOf(resetPassword(installation, { token, password: each }))),
    )
    expect(outcomes.toSorted()).toEqual(['link-used', null])
  })

  it('makes the one before it invalid', async () => {
    const { token } = await issue()
    await issue()
    expect(await codeOf(resetPassword(installation, { token, password }))).toBe('link-invalid')
  })

  it('expires after a day', async () => {
    const { token } = await issue()
    const before = clock.at
    clock.at = new Date(before.getTime() + 86_400_000)
    expect(await codeOf(resetPassword(installation, { token, password }))).toBe('link-expired')
    clock.at = before
  })

  it('takes no weak password, and is not used up by one', async () => {
    const { token } = await issue()
    expect(await codeOf(resetPassword(installation, { token, password: 'bo@desk.example' }))).toBe(
      'password-too-weak',
    )
    expect(await codeOf(resetPassword(installation, { token, password }))).toBeNull()
  })

  it('opens nothing once its person was deactivated', async () => {
    const gone = await join(installation, admin, 'reviewer', 'Cleo')
    const { token } = await issue(admin, gone)
    const input = { memberId: gone.memberId, version: 1, reason: '' }
    await deactivateMember(installation, { actor: admin, key: key(), input })
    expect(await codeOf(resetPassword(installation, { token, password }))).toBe('link-invalid')
  })

  it('is made by admins alone, and by the same command once', async () => {
    expect(await codeOf(issue(reviewer, admin))).toBe('not-permitted')
    const command = { actor: admin, key: key(), input: { memberId: reviewer.memberId } }
    expect(await issueResetLink(installation, command)).toEqual(await issueResetLink(installation, command))
  })

  it('is refused for somebody who also works where the admin has no say, and one made before opens nothing', async () => {
    const { token } = await issue()
    const elsewhere = await buildWorkspace(installation, reviewer, 'elsewhere')
    expect(await codeOf(resetPassword(installation, { token, password }))).toBe('link-invalid')
    expect(await codeOf(issue())).toBe('member-elsewhere')
    // Somebody who was let out there may be let in again.
    await installation.database.prisma.member.update({
      where: { id: elsewhere.memberId },
      data: { active: false },
    })
    expect(await codeOf(issue())).toBe('member-elsewhere')
  })
})
