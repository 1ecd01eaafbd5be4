import { describe, expect, it } from 'vitest'
import { abilities, abilitiesOf, can } from './abilities.ts'
import { roles } from './roles.ts'

/** The roles of the domain, in a table of their own: a second telling of who may do what. */
const allowed = {
  reviewer: ['read', 'assess', 'discuss', 'export', 'read-audit'],
  editor: [
    'read',
    'assess',
    'discuss',
    'export',
    'read-audit',
    'import',
    'edit-article',
    'recut-statements',
    'open-review',
    'decide',
    'assign',
    'read-work',
  ],
  admin: [...abilities],
  auditor: ['read', 'export', 'read-audit', 'read-work'],
}

describe('what a role may do', () => {
  it.each(roles)('is what the domain says: %s', (role) => {
    expect([...abilitiesOf(role)].sort()).toEqual([...allowed[role]].sort())
    for (const ability of abilities) expect(can(role, ability)).toBe(allowed[role].includes(ability))
  })

  it('lets an auditor write nothing', () => {
    const reading = ['read', 'export', 'read-audit', 'read-work']
    expect(abilitiesOf('auditor').every((ability) => reading.includes(ability))).toBe(true)
  })
})
