import { type Ability, can } from './abilities.ts'
import type { ActorRole, Role } from './roles.ts'

/** A person as a member of a workspace. */
export type Membership = { workspaceId: string; personId: string; memberId: string; role: Role }

/** A member acting in their workspace, as it was proven at the door. */
export type Actor = Membership & { kind: 'member' }

/** A program with a key that a workspace gave it, and what the key is for. */
export type KeyActor = {
  kind: 'api-key'
  workspaceId: string
  keyId: string
  abilities: readonly Ability[]
}

/** Whoever runs the installation, at its command line; `workspaceId` null where it concerns no single workspace. */
export type OperatorActor = { kind: 'operator'; workspaceId: string | null }

/** The installation acting by itself. */
export type SystemActor = { kind: 'system'; workspaceId: string | null }

/** Somebody who holds a one-time link, and by it is the person that they are: their session proves nothing here. */
export type LinkActor = { kind: 'link-holder'; personId: string }

/** Whoever writes. */
export type AnyActor = Actor | KeyActor | OperatorActor | SystemActor | LinkActor

/** Whether an actor may do something in the workspace that they act in. */
export function mayAct(actor: AnyActor, ability: Ability): boolean {
  switch (actor.kind) {
    case 'member':
      return can(actor.role, ability)
    case 'api-key':
      return actor.abilities.includes(ability)
    case 'operator':
    case 'system':
      return true
    // A link allows the one thing that it was made for, and no ability of the workspace.
    case 'link-holder':
      return false
  }
}

/** How an event names whoever acted. A link opens no session with a role: whose it is, the event says by theirs. */
export function namedOnEvents(actor: Exclude<AnyActor, LinkActor> | (LinkActor & { role: Role })): {
  actorId: string | null
  actorRole: ActorRole
} {
  switch (actor.kind) {
    case 'member':
    case 'link-holder':
      return { actorId: actor.personId, actorRole: actor.role }
    case 'api-key':
      return { actorId: actor.keyId, actorRole: 'api-key' }
    case 'operator':
    case 'system':
      return { actorId: null, actorRole: 'system' }
  }
}
