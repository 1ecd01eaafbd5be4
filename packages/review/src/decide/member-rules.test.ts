import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReviewError } from '../errors/review-error.ts'
import { type Role, roles } from '../roles.ts'
import { decideDeactivation, decideReactivation, decideRoleChange, type MemberScene } from './member-rules.ts'

const member = { id: 'm1', version: 3, role: 'reviewer', active: true } as const
const scene = (set: Partial<MemberScene['member']> = {}, activeAdmins = 1): MemberScene => ({
  member: { ...member, ...set },
  activeAdmins,
})
const keepText = (text: string) => ({ textId: `text of ${text}`, commitment: '0'.repeat(64) })
const codeOf = (decide: () => unknown) => {
  try {
    decide()
    return null
  } catch (error) {
    return error instanceof ReviewError ? error.code : error
  }
}

describe('a change of role', () => {
  it('given a reviewer, when an admin makes them editor, then before and after are told', () => {
    expect(decideRoleChange(scene(), { version: 3, role: 'editor' })).toEqual({
      type: 'member-role-changed',
      data: { memberId: 'm1', version: 4, before: 'reviewer', after: 'editor' },
    })
  })

  it('given another version, then it is stale', () =>
    expect(codeOf(() => decideRoleChange(scene(), { version: 2, role: 'editor' }))).toBe('stale-version'))

  it('given the role they have, then nothing changes', () =>
    expect(codeOf(() => decideRoleChange(scene(), { version: 3, role: 'reviewer' }))).toBe('nothing-changed'))

  it('given the last admin, then it is refused', () =>
    expect(codeOf(() => decideRoleChange(scene({ role: 'admin' }), { version: 3, role: 'editor' }))).toBe(
      'last-admin',
    ))

  it('given a deactivated admin, then another may be the only one that is active', () =>
    expect(
      codeOf(() => decideRoleChange(scene({ role: 'admin', active: false }), { version: 3, role: 'editor' })),
    ).toBeNull())
})

describe('a deactivation', () => {
  it('keeps the reason apart, and none where none was given', () => {
    const decided = decideDeactivation(scene(), { version: 3, reason: 'left' }, { keepText })
    expect(decided.data.reason?.textId).toBe('text of left')
    expect(decideDeactivation(scene(), { version: 3, reason: '' }, { keepText }).data.reason).toBeNull()
  })

  it('given the last admin, then it is refused', () =>
    expect(
      codeOf(() => decideDeactivation(scene({ role: 'admin' }), { version: 3, reason: '' }, { keepText })),
    ).toBe('last-admin'))

  it('is undone by a reactivation, and each is refused where it changes nothing', () => {
    const gone = scene({ active: false })
    expect(decideReactivation(gone, { version: 3 }).data).toEqual({ memberId: 'm1', version: 4 })
    expect(codeOf(() => decideDeactivation(gone, { version: 3, reason: '' }, { keepText }))).toBe(
      'nothing-changed',
    )
    expect(codeOf(() => decideReactivation(scene(), { version: 3 }))).toBe('nothing-changed')
  })
})

it('whatever admins do to members, in whatever order, an active admin is left', () => {
  const act = fc.record({
    at: fc.nat({ max: 3 }),
    what: fc.constantFrom<'deactivate' | 'reactivate' | Role>('deactivate', 'reactivate', ...roles),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const members = roles.map((role, index) => ({
        id: `m${index}`,
        version: 1,
        role: role as Role,
        active: true,
      }))
      const admins = () => members.filter(({ role, active }) => role === 'admin' && active).length
      for (const { at, what } of acts) {
        const target = members[at]
        if (target === undefined) continue
        const before = { member: { ...target }, activeAdmins: admins() }
        codeOf(() => {
          if (what === 'deactivate') {
            decideDeactivation(before, { version: target.version, reason: '' }, { keepText })
            target.active = false
          } else if (what === 'reactivate') {
            decideReactivation(before, { version: target.version })
            target.active = true
          } else {
            target.role = decideRoleChange(before, { version: target.version, role: what }).data.after
          }
          target.version++
        })
        expect(admins()).toBeGreaterThan(0)
      }
    }),
  )
})
