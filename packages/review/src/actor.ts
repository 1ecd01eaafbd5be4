import type { Role } from './roles.ts'

/** Somebody acting in a workspace, as it was proven at the door. */
export type Actor = { workspaceId: string; personId: string; memberId: string; role: Role }
