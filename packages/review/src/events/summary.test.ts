import { describe, expect, it } from 'vitest'
import { summaryOf } from './summary.ts'

const known = () => 'a text'

describe('the summary of an event', () => {
  it('tells an article that moved on by its details and by what became of its statements', () => {
    const carried = ['identical', 'material', 'identical'].map((change) => ({ statementId: change, change }))
    const { before, after, facts } = summaryOf(
      {
        articleId: 'a1',
        before: { captureId: 'c1', start: 0, end: 90 },
        details: { before: { headline: 'Old' }, after: { headline: 'New' } },
        carried,
        orphaned: ['s1'],
        added: [],
      },
      known,
    )
    expect(before).toEqual({ headline: 'Old' })
    expect(after).toEqual({ headline: 'New' })
    expect(facts).toMatchObject({ carried: 3, identical: 2, material: 1, orphaned: 1, added: 0 })
  })

  it('tells no before and after where an article moved on with the same details', () => {
    const moved = { before: { captureId: 'c1' }, details: { before: {}, after: {} } }
    expect(summaryOf(moved, known)).toMatchObject({ before: null, after: null })
  })

  it('leaves what an event says was before and after as it is', () => {
    expect(summaryOf({ before: 'reviewer', after: { value: 'verified' } }, known)).toMatchObject({
      before: { value: 'reviewer' },
      after: { value: 'verified' },
    })
  })
})
