import { describe, expect, it } from 'vitest'
import { articleStatuses } from '../evolve/rows.ts'
import { abilitiesOn } from '../object-abilities.ts'
import { roles } from '../roles.ts'
import { givenContent, givenOwn, givenPassedIn, givenScene } from './assessing-given.test-support.ts'
import type { BlindScene } from './blind-article.ts'
import { decideBlinding, decideReveal } from './blind-article.ts'
import { refusedWith } from './given.test-support.ts'
import { decideSubmission } from './submit-assessment.ts'

const scene = (differing: Partial<BlindScene> = {}): BlindScene => ({
  article: {
    ...{ id: 'a1', captureId: 'c1', version: 2, status: 'in-review', start: 0, end: 9 },
    details: {
      ...{ headline: null, byline: null, publisher: null, publishedAt: null },
      ...{ publishedAtAlternative: null, language: 'en', url: null },
    },
  },
  review: null,
  isAssessed: false,
  ...differing,
})
const seen = { articleId: 'a1', articleVersion: 2 }
const blind = { status: 'blind', until: 'submitted' } as const

describe('a blind review', () => {
  it('begins before anybody has said anything, and not after', () => {
    expect(decideBlinding(scene(), { ...seen, until: 'revealed' })).toEqual({
      type: 'article-blinded',
      data: { articleId: 'a1', version: 3, until: 'revealed' },
    })
    refusedWith('already-assessed', () =>
      decideBlinding(scene({ isAssessed: true }), { ...seen, until: 'revealed' }),
    )
  })

  it('opens otherwise, or not at all, where it is on already', () => {
    const again = scene({ review: blind })
    expect(decideBlinding(again, { ...seen, until: 'revealed' }).data.until).toBe('revealed')
    refusedWith('nothing-changed', () => decideBlinding(again, { ...seen, until: 'submitted' }))
  })

  it('ends by an editor: revealed once something was said, merely off before', () => {
    expect(decideReveal(scene({ review: blind, isAssessed: true }), seen).data.status).toBe('revealed')
    expect(decideReveal(scene({ review: blind }), seen).data.status).toBe('off')
    for (const review of [
      null,
      { ...blind, status: 'revealed' as const },
      { ...blind, status: 'off' as const },
    ]) {
      refusedWith('not-blind', () => decideReveal(scene({ review, isAssessed: true }), seen))
    }
  })

  it('is refused on another version of the article', () => {
    refusedWith('stale-version', () =>
      decideBlinding(scene(), { ...seen, articleVersion: 1, until: 'revealed' }),
    )
    refusedWith('stale-version', () => decideReveal(scene({ review: blind }), { ...seen, articleVersion: 1 }))
  })

  it('is switched by whoever opens reviews, as the same table says that the commands ask', () => {
    const told = {
      kind: 'blind-review',
      articleStatus: 'in-review',
      status: null,
      isAssessed: false,
    } as const
    const may = roles.map((role) => {
      const viewer = { kind: 'member', workspaceId: 'w1', personId: 'p1', memberId: 'm1', role } as const
      return [
        role,
        abilitiesOn(viewer, told),
        abilitiesOn(viewer, { ...told, status: 'blind', isAssessed: true }),
      ]
    })
    expect(may).toEqual([
      ['reviewer', [], []],
      ['editor', ['blind'], ['reveal']],
      ['admin', ['blind'], ['reveal']],
      ['auditor', [], []],
    ])
    for (const status of articleStatuses) {
      const article = { ...scene().article, status }
      if (status === 'in-review') continue
      refusedWith('article-not-editable', () =>
        decideBlinding(scene({ article }), { ...seen, until: 'revealed' }),
      )
    }
  })
})

describe('what is said under a blind review', () => {
  type Blind = ReturnType<typeof givenScene>['blind']
  const isInformed = (differing: Partial<Blind>, hasSubmitted = false) => {
    const given = givenScene({
      blind: { review: blind, role: 'reviewer', hadOtherRole: false, ...differing },
      own: hasSubmitted ? givenOwn() : null,
    })
    const { id: statementId, version } = given.statement
    const target = { statementId, statementVersion: version, assessmentVersion: given.own?.version ?? 0 }
    return decideSubmission(given, { ...target, content: givenContent() }, givenPassedIn()).data.informed
  }
  const until = { status: 'blind', until: 'revealed' } as const

  it('is informed once it could be seen what others said', () => {
    expect(isInformed({})).toBe(false)
    expect(isInformed({}, true)).toBe(true)
    expect(isInformed({ review: until }, true)).toBe(false)
    expect(isInformed({ review: { ...until, status: 'revealed' } })).toBe(true)
  })

  it('is informed where it is said by whoever sees all, or did while they had another role', () => {
    expect(isInformed({ role: 'editor' })).toBe(true)
    expect(isInformed({ hadOtherRole: true })).toBe(true)
  })

  it('is not where there is no blind review, or it was switched off before anybody spoke', () => {
    expect(isInformed({ review: null }, true)).toBe(false)
    expect(isInformed({ review: { ...blind, status: 'off' }, role: 'editor', hadOtherRole: true })).toBe(
      false,
    )
  })
})
