import { describe, expect, it } from 'vitest'
import { ReviewError } from '../errors/review-error.ts'
import {
  decideInvitation,
  decideJoining,
  decideRevocation,
  type InvitationStanding,
} from './invitation-rules.ts'

const now = new Date('2026-03-01T09:00:00.000Z')
const later = new Date('2026-03-08T09:00:00.000Z')
const newId = () => 'new'
const invitation = (set: Partial<InvitationStanding> = {}): InvitationStanding => ({
  id: 'i1',
  role: 'editor',
  status: 'open',
  expiresAt: later,
  ...set,
})
const joining = (set: Partial<InvitationStanding>, isMember = false, at = now) =>
  decideJoining({ invitation: invitation(set), isMember, now: at }, { personId: 'p1' }, { newId })
const codeOf = (decide: () => unknown) => {
  try {
    decide()
    return null
  } catch (error) {
    return error instanceof ReviewError ? error.code : error
  }
}

describe('an invitation', () => {
  it('names the role, who invites and when it expires', () => {
    expect(decideInvitation({ role: 'auditor', invitedById: 'p9', expiresAt: later }, { newId })).toEqual({
      type: 'member-invited',
      data: {
        invitationId: 'new',
        role: 'auditor',
        invitedById: 'p9',
        expiresAt: '2026-03-08T09:00:00.000Z',
      },
    })
  })

  it('given an open one, when somebody accepts it, then they join in its role', () => {
    expect(joining({}).data).toEqual({ memberId: 'new', personId: 'p1', role: 'editor', invitationId: 'i1' })
  })

  it.each([
    ['accepted before', { status: 'accepted' }, 'link-used'],
    ['taken back', { status: 'revoked' }, 'link-revoked'],
    ['expired', { expiresAt: now }, 'link-expired'],
  ] as const)('given one that was %s, then nobody joins by it', (_, set, code) => {
    expect(codeOf(() => joining(set))).toBe(code)
  })

  it('given a member, then they do not join twice', () =>
    expect(codeOf(() => joining({}, true))).toBe('already-member'))

  it('is taken back as long as it is open', () => {
    expect(decideRevocation(invitation()).data).toEqual({ invitationId: 'i1' })
    expect(codeOf(() => decideRevocation(invitation({ status: 'accepted' })))).toBe('nothing-changed')
  })
})
