import { z } from 'zod'
import { roleSchema } from './roles.ts'

const version = z.int().positive()

/** No line breaks, nothing invisible, nothing that turns the direction of what stands beside it. */
const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*$/u)

/** A one-time link's secret part: 32 bytes in base64url. */
const linkTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** A person's name as they want it shown, in whatever script. */
const personNameSchema = oneLine

/** The longest is bounded because hashing costs by the byte; how good a password is, a rule of its own judges. */
const passwordSchema = z.string().min(1).max(128)
const emailSchema = z.string().trim().max(254).toLowerCase().pipe(z.email())

export const newPersonSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
})
export type NewPerson = z.infer<typeof newPersonSchema>

/** A workspace's part of the address: lower-case letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
export const newWorkspaceSchema = z.object({ name: oneLine, slug: slugSchema })
export type NewWorkspace = z.infer<typeof newWorkspaceSchema>

export const inviteMemberSchema = z.object({ role: roleSchema })
export const revokeInvitationSchema = z.object({ invitationId: z.string() })
export const memberTargetSchema = z.object({ memberId: z.string() })
/** `version` is the member's version that the admin saw. */
export const changeRoleSchema = z.object({ memberId: z.string(), version, role: roleSchema })
export const deactivateMemberSchema = z.object({
  memberId: z.string(),
  version,
  reason: z.string().trim().max(2000),
})
export const reactivateMemberSchema = z.object({ memberId: z.string(), version })

export const linkSchema = z.object({ token: linkTokenSchema })
export const registerSchema = linkSchema.extend({ person: newPersonSchema })
export const resetPasswordSchema = linkSchema.extend({ password: passwordSchema })
export const setUpSchema = linkSchema.extend({ workspace: newWorkspaceSchema, person: newPersonSchema })
