import { expect, it } from 'vitest'
import { groupRows } from './difference-groups.ts'
import type { DifferenceRow } from './past-answers.ts'

const row = (kind: DifferenceRow['kind'], id: string, statementId: string | null): DifferenceRow => ({
  ...{ change: 'changed', kind, id, statementId, statementText: null, personId: null, personName: null },
  ...{ title: null, fields: [] },
})

it('puts what was said of a statement with it, and leaves everything else by itself, in order', () => {
  const rows = [
    row('article', 'a1', null),
    row('statement', 's1', 's1'),
    row('assessment', 'r1', 's1'),
    row('assessment', 'r2', 's2'),
    row('citation', 'r1 x 0', 's1'),
    row('member', 'a1', null),
  ]
  expect(
    groupRows(rows).map(({ key, rows: own }) => `${key}: ${own.map(({ id }) => id).join(', ')}`),
  ).toEqual(['article a1: a1', 's1: s1, r1, r1 x 0', 's2: r2', 'member a1: a1'])
})
