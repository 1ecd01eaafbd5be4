import { z } from 'zod'

/** What a member may be. Each right is an ability (`abilities.ts`); nothing else asks for a role by name. */
export const roles = ['reviewer', 'editor', 'admin', 'auditor'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

/** The role written on an event: a member's, a program's with a key, or the installation acting by itself. */
export const actorRoleSchema = z.enum([...roles, 'api-key', 'system'])
export type ActorRole = z.infer<typeof actorRoleSchema>
