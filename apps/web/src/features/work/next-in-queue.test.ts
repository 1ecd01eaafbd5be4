import { describe, expect, it } from 'vitest'
import { nextInQueue, nextOfWork } from './next-in-queue.ts'

describe('after an article, the queue', () => {
  const work = (articleId: string, nextId: string | null) => {
    const line = { assignmentId: articleId, version: 1, headline: null, opening: null, publisher: null }
    const rest = {
      language: 'en',
      assigneeId: 'p1',
      assignedById: null,
      since: '',
      dueAt: null,
      isLate: false,
    }
    return { ...line, ...rest, articleId, nextId, note: null, numbers: null, total: 3, done: 0 }
  }
  const queue = {
    mine: [work('a1', 's1'), work('a2', 's2'), work('a3', null)],
    again: [
      { articleId: 'a2', statementId: 's9' },
      { articleId: 'a4', statementId: 's4' },
    ],
  }

  it('goes on with the article that stands next, at its first statement that is not done', () => {
    expect(nextInQueue(queue, 'a1')).toEqual({ articleId: 'a2', statementId: 's2' })
    expect(nextInQueue(queue, 'a4')).toEqual({ articleId: 'a1', statementId: 's1' })
  })

  it('passes over what else waits in the same article', () => {
    expect(nextInQueue(queue, 'a2')).toEqual({ articleId: 'a4', statementId: 's4' })
  })

  it('begins at the top for an article that does not stand in it, and ends where nothing waits elsewhere', () => {
    expect(nextInQueue(queue, 'a7')).toEqual({ articleId: 'a1', statementId: 's1' })
    expect(nextInQueue({ mine: [work('a1', 's1')], again: [] }, 'a1')).toBeNull()
    expect(nextInQueue({ mine: [], again: [] }, 'a1')).toBeNull()
  })
})

describe('within an article, one’s own work', () => {
  const row = (id: string, state = 'open', isOwn = false) => ({
    id,
    state,
    own: isOwn ? { standing: true } : null,
  })

  it('goes to what one has not assessed, whatever others said of it', () => {
    const rows = [row('s1', 'assessed', true), row('s2', 'assessed'), row('s3', 'decided'), row('s4')]
    expect(nextOfWork(rows, 0, null)?.id).toBe('s2')
    expect(nextOfWork(rows, 1, null)?.id).toBe('s4')
    expect(nextOfWork(rows, 3, null)?.id).toBe('s2')
  })

  it('leaves out what is not theirs, and comes again to what changed its words', () => {
    const rows = [row('s1'), row('s2', 'needs-review', true), row('s3', 'agreed', true)]
    expect(nextOfWork(rows, 0, [{ from: 2, to: 3 }])?.id).toBe('s2')
    expect(nextOfWork(rows, 1, [{ from: 2, to: 3 }])).toBeNull()
  })
})
