import { describe, expect, it } from 'vitest'
import { summaryOf } from './summary.ts'

const known = () => 'a text'
const recaptured = (data: Record<string, unknown>) => ({ type: 'article-recaptured', data }) as const

describe('the summary of an event', () => {
  it('tells an article that moved on by its details and by what became of its statements', () => {
    const carried = ['identical', 'material', 'identical'].map((change) => ({ statementId: change, change }))
    const { before, after, facts } = summaryOf(
      recaptured({
        articleId: 'a1',
        before: { captureId: 'c1', start: 0, end: 90 },
        details: { before: { headline: 'Old' }, after: { headline: 'New' } },
        carried,
        orphaned: ['s1'],
        added: [],
      }),
      known,
    )
    expect(before).toEqual({ headline: 'Old' })
    expect(after).toEqual({ headline: 'New' })
    expect(facts).toMatchObject({ carried: 3, identical: 2, material: 1, orphaned: 1, added: 0 })
  })

  it('tells no before and after where an article moved on with the same details', () => {
    const moved = recaptured({ before: { captureId: 'c1' }, details: { before: {}, after: {} } })
    expect(summaryOf(moved, known)).toMatchObject({ before: null, after: null })
  })

  it('leaves what an event says was before and after as it is', () => {
    const data = { memberId: 'm1', version: 2, before: 'reviewer', after: 'editor' }
    expect(summaryOf({ type: 'member-role-changed', data }, known)).toMatchObject({
      before: { value: 'reviewer' },
      after: { value: 'editor' },
    })
  })

  it('names what a verdict rested on: each source with its stance, and each technique, once', () => {
    const source = { url: 'https://port.example/log', title: null, stance: 'contradicts' }
    const marked = { technique: 'Doubt', start: 0, end: 3 }
    const data = {
      citations: ['c1', 'c2'].map((citationId) => ({ ...source, citationId, quotedPassage: null })),
      techniques: [marked, { ...marked, start: 4, end: 9 }],
    }
    const restsOn = (type: 'decision-made' | 'assessment-withdrawn', said: Record<string, unknown>) =>
      summaryOf({ type, data: said }, known).restsOn
    expect(restsOn('decision-made', data)).toEqual({ sources: [source], techniques: ['Doubt'] })
    expect(restsOn('assessment-withdrawn', { assessmentId: 'r1' })).toBeNull()
  })

  it('gives the texts by name, quoted passages too, and their ids to whoever may erase them', () => {
    const ref = (textId: string) => ({ textId, commitment: '0'.repeat(64) })
    const data = {
      rationale: ref('t1'),
      citations: [{ quotedPassage: ref('t2') }, { quotedPassage: null }, { quotedPassage: ref('t3') }],
    }
    const texts = (id: string) => (id === 't3' ? null : `text of ${id}`)
    const event = { type: 'assessment-submitted', data } as const
    const summary = summaryOf(event, texts, { mayErase: true })
    expect(summary.texts).toEqual({ rationale: 'text of t1', passage1: 'text of t2', passage2: null })
    expect(summary.textIds).toEqual({ rationale: 't1', passage1: 't2' })
    expect(summary.facts).toEqual({ citations: 3 })
    expect(summaryOf(event, texts).textIds).toEqual({})
  })

  it('tells of an erasure why, and nothing of the text that it emptied', () => {
    const ref = (textId: string) => ({ textId, commitment: '0'.repeat(64) })
    const data = { text: ref('t1'), reason: ref('t2'), articleId: null, statementId: null }
    const { texts } = summaryOf({ type: 'text-erased', data }, known)
    expect(texts).toEqual({ reason: 'a text' })
  })
})
