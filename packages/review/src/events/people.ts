import { z } from 'zod'
import { policySchema } from '../policy.ts'
import { roleSchema } from '../roles.ts'
import { textRefSchema } from './text-ref.ts'

const id = z.string()
const version = z.int().positive()

/** Events about workspaces and the people in them. `person-registered` stands in the installation's log. */
export const peopleEventSchemas = {
  'person-registered': z.object({ personId: id, name: textRefSchema }),
  'workspace-created': z.object({
    workspaceId: id,
    slug: z.string(),
    name: z.string(),
    policy: policySchema,
  }),
  'member-invited': z.object({
    invitationId: id,
    role: roleSchema,
    invitedById: id.nullable(),
    expiresAt: z.iso.datetime(),
  }),
  'invitation-revoked': z.object({ invitationId: id }),
  'member-joined': z.object({
    memberId: id,
    personId: id,
    role: roleSchema,
    invitationId: id.nullable(),
  }),
  'member-role-changed': z.object({ memberId: id, version, before: roleSchema, after: roleSchema }),
  'member-deactivated': z.object({ memberId: id, version, reason: textRefSchema.nullable() }),
  'member-reactivated': z.object({ memberId: id, version }),
  'member-sessions-ended': z.object({ memberId: id }),
  'reset-link-issued': z.object({ memberId: id, expiresAt: z.iso.datetime() }),
  /** The name itself is emptied in the installation's log, where it stands; every workspace of theirs is told. */
  'member-name-erased': z.object({ memberId: id, reason: textRefSchema }),
}
