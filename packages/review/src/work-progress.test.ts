import { describe, expect, it } from 'vitest'
import { progressOf, type StatementInProgress } from './work-progress.ts'

const statement = (id: string, differing: Partial<StatementInProgress> = {}): StatementInProgress => ({
  ...{ id, lineage: [], retired: false, decided: false, reviewerIds: [] },
  ...differing,
})
const of = (statementIds: string[] | null, statements: StatementInProgress[]) =>
  progressOf({ statementIds, assigneeId: 'ana' }, statements)

describe('how far work is', () => {
  const statements = [
    statement('s1', { reviewerIds: ['ana'] }),
    statement('s2', { decided: true }),
    statement('s3', { retired: true }),
    statement('s4', { reviewerIds: ['bo'] }),
    statement('s5'),
  ]

  it('counts what its reviewer assessed or the newsroom decided, and names what comes next', () => {
    expect(of(null, statements)).toEqual({ total: 4, done: 2, nextId: 's4', numbers: [{ from: 1, to: 4 }] })
  })

  it('counts no statement that does not belong to it', () => {
    expect(of(['s1', 's5'], statements)).toEqual({
      ...{ total: 2, done: 1, nextId: 's5' },
      numbers: [
        { from: 1, to: 1 },
        { from: 4, to: 4 },
      ],
    })
  })

  it('has nothing next where all is done', () => {
    expect(of(['s1', 's2'], statements)).toMatchObject({ total: 2, done: 2, nextId: null })
  })
})
