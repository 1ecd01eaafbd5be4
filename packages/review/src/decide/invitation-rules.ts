import { ReviewError } from '../errors/review-error.ts'
import type { EditorialRows } from '../evolve/rows.ts'
import type { Decided } from '../history/event.ts'
import type { Role } from '../roles.ts'
import type { PassedIn } from './passed-in.ts'

type Event<T extends Decided['type']> = Extract<Decided, { type: T }>

export type InvitationStanding = Pick<EditorialRows['invitation'], 'id' | 'role' | 'status'> & {
  expiresAt: Date
}

/** Invites somebody, not yet known by name, to a role. `invitedById` is null where the installation invites. */
export function decideInvitation(
  command: { role: Role; invitedById: string | null; expiresAt: Date },
  passed: Pick<PassedIn, 'newId'>,
): Event<'member-invited'> {
  return {
    type: 'member-invited',
    data: {
      invitationId: passed.newId(),
      role: command.role,
      invitedById: command.invitedById,
      expiresAt: command.expiresAt.toISOString(),
    },
  }
}

/**
 * Takes an invitation back that nobody has accepted.
 *
 * @throws ReviewError `nothing-changed` where it is no longer open
 */
export function decideRevocation(invitation: InvitationStanding): Event<'invitation-revoked'> {
  if (invitation.status !== 'open') throw new ReviewError('nothing-changed', { status: invitation.status })
  return { type: 'invitation-revoked', data: { invitationId: invitation.id } }
}

/**
 * Whether an invitation can still be accepted.
 *
 * @throws ReviewError `link-used`, `link-revoked` or `link-expired`
 */
export function checkInvitation(invitation: InvitationStanding, now: Date): void {
  switch (invitation.status) {
    case 'accepted':
      throw new ReviewError('link-used')
    case 'revoked':
      throw new ReviewError('link-revoked')
    case 'open':
      if (invitation.expiresAt <= now) throw new ReviewError('link-expired')
      return
    default:
      invitation.status satisfies never
  }
}

/**
 * A person joins the workspace that invited them, in the role of the invitation.
 *
 * @throws ReviewError `already-member`, or why the invitation cannot be accepted
 */
export function decideJoining(
  scene: { invitation: InvitationStanding; isMember: boolean; now: Date },
  { personId }: { personId: string },
  passed: Pick<PassedIn, 'newId'>,
): Event<'member-joined'> {
  const { invitation } = scene
  checkInvitation(invitation, scene.now)
  if (scene.isMember) throw new ReviewError('already-member', { personId })
  return {
    type: 'member-joined',
    data: { memberId: passed.newId(), personId, role: invitation.role, invitationId: invitation.id },
  }
}
