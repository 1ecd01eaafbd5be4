import { describe, expect, it } from 'vitest'
import { abilitiesOf } from './abilities.ts'
import { roles } from './roles.ts'
import { abilitiesOfViewer, isBoundIn, type Viewer } from './viewer.ts'

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

  it('is bound by a blind review in its articles only', () => {
    expect(isBoundIn(bound, 'a1')).toBe(true)
    expect(isBoundIn(bound, 'a2')).toBe(false)
    for (const viewer of [member, stranger, key, operator]) expect(isBoundIn(viewer, 'a1')).toBe(false)
  })
})
