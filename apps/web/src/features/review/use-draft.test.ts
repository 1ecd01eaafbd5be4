import { expect, it } from 'vitest'
import { emptyDraft } from './draft.ts'
import { conflictOf } from './use-draft.ts'

const draft = emptyDraft({ statementVersion: 2, assessmentVersion: 1, erased: 0 })

it('stands in nothing’s way as long as the versions are those that the draft was begun on', () => {
  expect(conflictOf(draft, { statementVersion: 2, assessmentVersion: 1, erased: 0 })).toBeNull()
})

it('asks about other words of the statement, and first about another word of one’s own', () => {
  expect(conflictOf(draft, { statementVersion: 3, assessmentVersion: 1, erased: 0 })).toBe('text')
  expect(conflictOf(draft, { statementVersion: 3, assessmentVersion: 2, erased: 0 })).toBe('assessment')
})
