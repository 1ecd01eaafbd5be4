import { describe, expect, it } from 'vitest'
import { articleStatuses } from '../evolve/rows.ts'
import { decideDrop, decideOpening, decideRestore } from './article-status.ts'
import { decideEdit } from './edit-article.ts'
import { givenArticle, refusedWith } from './given.test-support.ts'
import { decideMerge, type MergeScene } from './merge-articles.ts'

const seen = { articleId: 'a1', articleVersion: 3 }

describe('putting details right', () => {
  it('records what was there before and what is there after, and nothing else', () => {
    const event = decideEdit(givenArticle(), {
      ...seen,
      correction: { headline: 'Bridge to reopen', byline: null },
    })
    expect(event.data).toEqual({
      articleId: 'a1',
      version: 4,
      before: { headline: 'Bridge closed for repair', byline: 'By A. Reporter' },
      after: { headline: 'Bridge to reopen', byline: null },
    })
  })

  it('leaves out what was given but is so already', () => {
    const event = decideEdit(givenArticle(), {
      ...seen,
      correction: { publisher: 'Coastal Herald', language: 'ru' },
    })
    expect(event.data.after).toEqual({ language: 'ru' })
  })

  it('takes the other reading of a date away when the date is said, also when the first reading was right', () => {
    const event = decideEdit(givenArticle(), { ...seen, correction: { publishedAt: '2024-01-09' } })
    expect(event.data.before).toEqual({ publishedAtAlternative: '2024-09-01' })
    expect(event.data.after).toEqual({ publishedAtAlternative: null })
  })

  it('refuses a correction that corrects nothing', () => {
    refusedWith('nothing-changed', () =>
      decideEdit(givenArticle(), { ...seen, correction: { publisher: 'Coastal Herald' } }),
    )
  })

  it('is allowed while in review, and refused for what was dropped or merged', () => {
    const correction = { headline: null }
    expect(decideEdit(givenArticle({ status: 'in-review' }), { ...seen, correction }).data.version).toBe(4)
    for (const status of ['dropped', 'merged'] as const) {
      refusedWith('article-not-editable', () => decideEdit(givenArticle({ status }), { ...seen, correction }))
    }
  })

  it('refuses what was written against another version, and says which one stands', () => {
    const details = refusedWith('stale-version', () =>
      decideEdit(givenArticle(), { ...seen, articleVersion: 2, correction: { headline: null } }),
    )
    expect(details).toMatchObject({ articleId: 'a1', current: { articleVersion: 3, status: 'draft' } })
  })
})

describe('dropping, restoring and opening', () => {
  const verbs = [
    { verb: 'drops', decide: decideDrop, from: 'draft', type: 'article-dropped' },
    { verb: 'restores', decide: decideRestore, from: 'dropped', type: 'article-restored' },
    { verb: 'opens', decide: decideOpening, from: 'draft', type: 'review-opened' },
  ] as const

  for (const { verb, decide, from, type } of verbs) {
    it(`${verb} from ${from} alone`, () => {
      for (const status of articleStatuses) {
        const run = () => decide(givenArticle({ status }), seen)
        if (status === from) expect(run()).toEqual({ type, data: { articleId: 'a1', version: 4 } })
        else refusedWith('article-not-editable', run)
      }
    })

    it(`${verb} nothing that was seen at another version`, () => {
      const stale = { ...seen, articleVersion: 4 }
      refusedWith('stale-version', () => decide(givenArticle({ status: from }), stale))
    })
  }
})

describe('merging two articles', () => {
  const first = givenArticle()
  const second = givenArticle({ id: 'a2', version: 5, start: 120, end: 200 })
  const scene: MergeScene = {
    first,
    second,
    between: 0,
    lastParagraph: 6,
    moving: [{ id: 's9', paragraph: 0 }],
  }
  const both = { first: seen, second: { articleId: 'a2', articleVersion: 5 } }

  it('keeps the first, whose paragraphs go on in the second', () => {
    expect(decideMerge(scene, both).data).toEqual({
      articleId: 'a1',
      version: 4,
      mergedId: 'a2',
      mergedVersion: 6,
      start: 0,
      end: 200,
      moved: [{ statementId: 's9', paragraph: 7 }],
    })
  })

  it('refuses articles of two captures, in the wrong order, or with another one between', () => {
    const elsewhere = { ...second, captureId: 'c2' }
    refusedWith('articles-not-adjacent', () => decideMerge({ ...scene, second: elsewhere }, both))
    refusedWith('articles-not-adjacent', () => decideMerge({ ...scene, between: 1 }, both))
    const swapped = { first: both.second, second: both.first }
    refusedWith('articles-not-adjacent', () =>
      decideMerge({ ...scene, first: second, second: first }, swapped),
    )
  })

  it('refuses once review of either has begun, and what was seen at another version', () => {
    const open = { ...second, status: 'in-review' } as const
    refusedWith('article-not-editable', () => decideMerge({ ...scene, second: open }, both))
    const stale = { ...both, second: { articleId: 'a2', articleVersion: 4 } }
    refusedWith('stale-version', () => decideMerge(scene, stale))
  })
})
