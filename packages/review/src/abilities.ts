import type { Role } from './roles.ts'

/** Everything that somebody may or may not do in a workspace. */
export const abilities = [
  'read',
  'assess',
  'import',
  'edit-article',
  'recut-statements',
  'open-review',
  'decide',
  'assign',
  'discuss',
  'export',
  'read-audit',
  'read-work',
  'manage-members',
  'set-policy',
  'erase-text',
] as const
export type Ability = (typeof abilities)[number]

const reviewer: readonly Ability[] = ['read', 'assess', 'discuss', 'export', 'read-audit']
const editor: readonly Ability[] = [
  ...reviewer,
  ...([
    'import',
    'edit-article',
    'recut-statements',
    'open-review',
    'decide',
    'assign',
    'read-work',
  ] as const),
]

const abilitiesByRole: Record<Role, readonly Ability[]> = {
  reviewer,
  editor,
  admin: [...editor, 'manage-members', 'set-policy', 'erase-text'],
  auditor: ['read', 'export', 'read-audit', 'read-work'],
}

/** What a role may do. The interface shows or hides by it; the commands decide by it. */
export function abilitiesOf(role: Role): readonly Ability[] {
  return abilitiesByRole[role]
}

/** Whether a role may do something. */
export function can(role: Role, ability: Ability): boolean {
  return abilitiesByRole[role].includes(ability)
}
