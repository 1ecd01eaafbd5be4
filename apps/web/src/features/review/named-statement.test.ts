import { expect, it } from 'vitest'
import { findNamed } from './named-statement.ts'

const statements = [
  { id: 's1', lineage: [] },
  { id: 's2', lineage: ['s0'] },
  { id: 's3', lineage: ['s0'] },
]
const orphaned = [{ statementId: 's9' }]

it.each([
  ['s3', { kind: 'here', at: 2 }],
  ['s0', { kind: 'cut', at: 1 }],
  ['s9', { kind: 'gone' }],
  ['s7', { kind: 'unknown' }],
])('finds %s to be %j', (named, found) => {
  expect(findNamed(statements, orphaned, named)).toEqual(found)
})
