import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import type { Role } from '../roles.ts'
import type { PassedIn } from './passed-in.ts'

/** What the rules of membership need to see, loaded inside the transaction with the workspace's admins locked. */
export type MemberScene = {
  member: { id: string; version: number; role: Role; active: boolean }
  /** How many active admins the workspace has, the member included where they are one. */
  activeAdmins: number
}

type Event<T extends Decided['type']> = Extract<Decided, { type: T }>

/**
 * Gives a member another role.
 *
 * @throws ReviewError `stale-version`, `nothing-changed`, or `last-admin`
 */
export function decideRoleChange(
  scene: MemberScene,
  command: { version: number; role: Role },
): Event<'member-role-changed'> {
  const { member } = scene
  checkVersion(scene, command)
  if (member.role === command.role) throw new ReviewError('nothing-changed', { role: command.role })
  keepAnAdmin(scene)
  return {
    type: 'member-role-changed',
    data: { memberId: member.id, version: member.version + 1, before: member.role, after: command.role },
  }
}

/**
 * Takes a member's access away; what they did stays theirs.
 *
 * @throws ReviewError `stale-version`, `nothing-changed`, or `last-admin`
 */
export function decideDeactivation(
  scene: MemberScene,
  command: { version: number; reason: string },
  passed: Pick<PassedIn, 'keepText'>,
): Event<'member-deactivated'> {
  const { member } = scene
  checkVersion(scene, command)
  if (!member.active) throw new ReviewError('nothing-changed', { active: false })
  keepAnAdmin(scene)
  return {
    type: 'member-deactivated',
    data: {
      memberId: member.id,
      version: member.version + 1,
      reason: command.reason === '' ? null : passed.keepText(command.reason),
    },
  }
}

/**
 * Gives a member their access back, in the role they had.
 *
 * @throws ReviewError `stale-version` or `nothing-changed`
 */
export function decideReactivation(
  scene: MemberScene,
  command: { version: number },
): Event<'member-reactivated'> {
  const { member } = scene
  checkVersion(scene, command)
  if (member.active) throw new ReviewError('nothing-changed', { active: true })
  return { type: 'member-reactivated', data: { memberId: member.id, version: member.version + 1 } }
}

function checkVersion({ member }: MemberScene, seen: { version: number }): void {
  if (member.version !== seen.version) throw new ReviewError('stale-version', { current: member })
}

/** Called where the member is about to stop being an active admin: somebody else has to be one. */
function keepAnAdmin({ member, activeAdmins }: MemberScene): void {
  if (member.role === 'admin' && member.active && activeAdmins <= 1) {
    throw new ReviewError('last-admin', { memberId: member.id })
  }
}
