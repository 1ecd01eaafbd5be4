import { describe, expect, it } from 'vitest'
import { abilitiesOf } from './abilities.ts'
import { roles } from './roles.ts'
import {
  abilitiesOfViewer,
  isBoundIn,
  logOpenTo,
  memberOf,
  personOf,
  type Viewer,
  viewerCan,
  viewerOf,
  workspaceOpenTo,
} from './viewer.ts'

const membership = { workspaceId: 'w1', personId: 'p1', memberId: 'm1', role: 'reviewer' } as const
const member: Viewer = { ...membership, kind: 'member' }
const bound: Viewer = { ...membership, kind: 'bound-member', blindArticleIds: ['a1'] }
const stranger: Viewer = { kind: 'public-reader', workspaceId: 'w1' }
const key: Viewer = { kind: 'api-key', workspaceId: 'w1', keyId: 'k1', abilities: ['export'] }
const operator: Viewer = { kind: 'operator', workspaceId: 'w1' }

describe('a viewer', () => {
  it.each(roles)('may do as a member what the role may, bound or not: %s', (role) => {
    expect(abilitiesOfViewer({ ...member, role })).toEqual(abilitiesOf(role))
    expect(abilitiesOfViewer({ ...bound, role })).toEqual(abilitiesOf(role))
  })

  it('may do with a key what the key is for, without an account nothing, and write nothing as the operator', () => {
    expect(abilitiesOfViewer(key)).toEqual(['export'])
    expect(abilitiesOfViewer(stranger)).toEqual([])
    expect(abilitiesOfViewer(operator)).toEqual(abilitiesOf('auditor'))
  })

  it('looks into the workspace as a member or the operator, and otherwise sees nothing of it', () => {
    for (const viewer of [member, bound, operator]) expect(workspaceOpenTo(viewer)).toBe('w1')
    for (const viewer of [stranger, key]) {
      expect(() => workspaceOpenTo(viewer)).toThrow(expect.objectContaining({ code: 'not-permitted' }))
    }
  })

  it('takes the whole log along unless a blind review binds them', () => {
    for (const viewer of [member, operator]) expect(logOpenTo(viewer)).toBe('w1')
    for (const viewer of [stranger, key]) {
      expect(() => logOpenTo(viewer)).toThrow(expect.objectContaining({ code: 'not-permitted' }))
    }
    expect(() => logOpenTo(bound)).toThrow(expect.objectContaining({ code: 'closed-under-blind-review' }))
  })

  it('is a person only with an account here', () => {
    expect(viewerOf({ ...membership, kind: 'member' })).toEqual(member)
    expect([member, bound].map(personOf)).toEqual(['p1', 'p1'])
    expect([stranger, key, operator].map(personOf)).toEqual([null, null, null])
    expect(memberOf(bound).memberId).toBe('m1')
    expect(() => memberOf(operator)).toThrow(expect.objectContaining({ code: 'not-permitted' }))
  })

  it('can do what is among its abilities', () => {
    expect(viewerCan(key, 'export')).toBe(true)
    expect(viewerCan(key, 'read')).toBe(false)
  })

  it('is bound by a blind review in its articles only', () => {
    expect(isBoundIn(bound, 'a1')).toBe(true)
    expect(isBoundIn(bound, 'a2')).toBe(false)
    for (const viewer of [member, stranger, key, operator]) expect(isBoundIn(viewer, 'a1')).toBe(false)
  })
})
