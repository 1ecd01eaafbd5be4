import { describe, expect, it } from 'vitest'
import { abilities } from './abilities.ts'
import { type Actor, type KeyActor, type LinkActor, mayAct, namedOnEvents } from './actor.ts'

const editor: Actor = { kind: 'member', workspaceId: 'w', personId: 'p', memberId: 'm', role: 'editor' }
const key: KeyActor = { kind: 'api-key', workspaceId: 'w', keyId: 'k', abilities: ['import'] }
const holder: LinkActor = { kind: 'link-holder', personId: 'p' }

describe('what an actor may do', () => {
  it('is what their role may, where they are a member', () => {
    expect(mayAct(editor, 'import')).toBe(true)
    expect(mayAct(editor, 'manage-members')).toBe(false)
  })

  it('is what their key is for, where they are a program', () => {
    expect(abilities.filter((ability) => mayAct(key, ability))).toEqual(['import'])
  })

  it('is everything for whoever runs the installation, and for the installation itself', () => {
    for (const kind of ['operator', 'system'] as const) {
      expect(abilities.every((ability) => mayAct({ kind, workspaceId: null }, ability))).toBe(true)
    }
  })

  it('is nothing of the workspace for whoever holds a link', () => {
    expect(abilities.some((ability) => mayAct(holder, ability))).toBe(false)
  })
})

describe('an event names', () => {
  it('a member by person and role', () => {
    expect(namedOnEvents(editor)).toEqual({ actorId: 'p', actorRole: 'editor' })
  })

  it('a program by its key', () => {
    expect(namedOnEvents(key)).toEqual({ actorId: 'k', actorRole: 'api-key' })
  })

  it('whoever holds a link by the person that they are by it, in the role that they have there', () => {
    expect(namedOnEvents({ ...holder, role: 'auditor' })).toEqual({ actorId: 'p', actorRole: 'auditor' })
  })

  it('nobody where the operator or the installation acted', () => {
    const expected = { actorId: null, actorRole: 'system' }
    expect(namedOnEvents({ kind: 'operator', workspaceId: 'w' })).toEqual(expected)
    expect(namedOnEvents({ kind: 'system', workspaceId: null })).toEqual(expected)
  })
})
