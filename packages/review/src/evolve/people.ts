import type { AssayEvent, Decided } from '../events/event.ts'
import type { peopleEventSchemas } from '../events/people.ts'
import type { RowChange } from './rows.ts'

type PeopleEvent = Extract<Decided, { type: keyof typeof peopleEventSchemas }> &
  Pick<AssayEvent, 'logId' | 'at'>

/** What an event about people changes in the tables. */
export function peopleChanges(event: PeopleEvent): RowChange[] {
  const { type, data, logId: workspaceId, at } = event
  switch (type) {
    case 'person-registered':
      return [
        {
          op: 'insert',
          table: 'person',
          row: { id: data.personId, nameTextId: data.name.textId, createdAt: at },
        },
      ]
    case 'workspace-created':
      return [
        {
          op: 'insert',
          table: 'workspace',
          row: {
            id: data.workspaceId,
            slug: data.slug,
            name: data.name,
            version: 1,
            policy: data.policy,
            createdAt: at,
          },
        },
      ]
    case 'member-invited': {
      const { invitationId, role, invitedById, expiresAt } = data
      return [
        {
          op: 'insert',
          table: 'invitation',
          row: { id: invitationId, workspaceId, role, status: 'open', invitedById, invitedAt: at, expiresAt },
        },
      ]
    }
    case 'invitation-revoked':
      return [{ op: 'update', table: 'invitation', id: data.invitationId, set: { status: 'revoked' } }]
    case 'member-joined':
      return joinedChanges(data, workspaceId, at)
    case 'member-role-changed':
      return [memberChange(data, { role: data.after })]
    case 'member-deactivated':
      return [memberChange(data, { active: false })]
    case 'member-reactivated':
      return [memberChange(data, { active: true })]
    case 'member-sessions-ended':
    case 'reset-link-issued':
    case 'member-name-erased':
      return []
  }
}

function joinedChanges(
  data: Extract<PeopleEvent, { type: 'member-joined' }>['data'],
  workspaceId: string,
  at: string,
): RowChange[] {
  const { memberId, personId, role, invitationId } = data
  const joined: RowChange = {
    op: 'insert',
    table: 'member',
    row: { id: memberId, workspaceId, personId, role, active: true, version: 1, joinedAt: at },
  }
  if (invitationId === null) return [joined]
  return [{ op: 'update', table: 'invitation', id: invitationId, set: { status: 'accepted' } }, joined]
}

function memberChange(
  data: { memberId: string; version: number },
  set: { role: Extract<PeopleEvent, { type: 'member-role-changed' }>['data']['after'] } | { active: boolean },
): RowChange {
  return {
    op: 'update',
    table: 'member',
    id: data.memberId,
    expect: data.version - 1,
    set: { ...set, version: data.version },
  }
}
