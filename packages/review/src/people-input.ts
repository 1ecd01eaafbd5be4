import { z } from 'zod'
import { idSchema, versionSchema } from './input-fields.ts'
import { nameSchema } from './name.ts'
import { roleSchema } from './roles.ts'
import { writtenTextSchema } from './written-text.ts'

/** A one-time link's secret part: 32 bytes in base64url. */
const linkTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** The longest is bounded because hashing costs by the byte; how good a password is, a rule of its own judges. */
const passwordSchema = z.string().min(1).max(128)
const emailSchema = z.string().trim().max(254).toLowerCase().pipe(z.email())

export const newPersonSchema = z.object({
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
})
export type NewPerson = z.infer<typeof newPersonSchema>

/** A workspace's part of the address: lower-case letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
export const newWorkspaceSchema = z.object({ name: nameSchema, slug: slugSchema })
export type NewWorkspace = z.infer<typeof newWorkspaceSchema>

export const inviteMemberSchema = z.object({ role: roleSchema })
export const revokeInvitationSchema = z.object({ invitationId: idSchema })
export const memberTargetSchema = z.object({ memberId: idSchema })
/** `version` is the member's version that the admin saw. */
export const changeRoleSchema = z.object({ memberId: idSchema, version: versionSchema, role: roleSchema })
export const deactivateMemberSchema = z.object({
  memberId: idSchema,
  version: versionSchema,
  reason: writtenTextSchema(2_000),
})
export const reactivateMemberSchema = z.object({ memberId: idSchema, version: versionSchema })

export const linkSchema = z.object({ token: linkTokenSchema })
export const registerSchema = linkSchema.extend({ person: newPersonSchema })
export const resetPasswordSchema = linkSchema.extend({ password: passwordSchema })
export const setUpSchema = linkSchema.extend({ workspace: newWorkspaceSchema, person: newPersonSchema })
