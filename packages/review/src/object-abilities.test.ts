import { describe, expect, it } from 'vitest'
import { type ArticleScene, checkArticle } from './decide/article-rules.ts'
import { decideDrop, decideOpening, decideRestore } from './decide/article-status.ts'
import { ReviewError } from './errors/review-error.ts'
import { type ArticleStatus, articleStatuses } from './evolve/rows.ts'
import { abilitiesOn } from './object-abilities.ts'
import { type Role, roles } from './roles.ts'
import type { Viewer } from './viewer.ts'

const member = (role: Role): Viewer => ({
  kind: 'member',
  workspaceId: 'w1',
  personId: 'p1',
  memberId: 'm1',
  role,
})
const onArticle = (role: Role, status: ArticleStatus) =>
  abilitiesOn(member(role), { kind: 'article', status })

/** Said once more, in a table of its own. */
const allowed: Record<ArticleStatus, { reviewer: string[]; editor: string[] }> = {
  draft: {
    reviewer: ['export'],
    editor: ['edit', 'recut', 'open', 'drop', 'merge', 'carry-over', 'export'],
  },
  'in-review': { reviewer: ['assess', 'export'], editor: ['assess', 'assign', 'edit', 'recut', 'export'] },
  dropped: { reviewer: ['export'], editor: ['restore', 'export'] },
  merged: { reviewer: ['export'], editor: ['export'] },
}

describe('what may be done to an article', () => {
  it.each(articleStatuses)('is by role and status what the domain says: %s', (status) => {
    expect(onArticle('reviewer', status)).toEqual(allowed[status].reviewer)
    expect(onArticle('editor', status)).toEqual(allowed[status].editor)
    expect(onArticle('admin', status)).toEqual(allowed[status].editor)
    expect(onArticle('auditor', status)).toEqual(['export'])
  })

  it.each([
    ['drop', decideDrop],
    ['restore', decideRestore],
    ['open', decideOpening],
  ] as const)('is what the command does not refuse: %s', (act, decide) => {
    for (const status of articleStatuses) {
      const scene: ArticleScene = {
        ...{ id: 'a1', captureId: 'c1', version: 1, status, start: 0, end: 9 },
        details: {
          ...{ headline: null, byline: null, publisher: null, publishedAt: null },
          ...{ publishedAtAlternative: null, language: 'en', url: null },
        },
      }
      const isDone = isAccepted(() => decide(scene, { articleId: 'a1', articleVersion: 1 }))
      expect(onArticle('editor', status).includes(act)).toBe(isDone)
      expect(isAccepted(() => checkArticle(scene, { articleId: 'a1', articleVersion: 1 }, act))).toBe(isDone)
    }
  })
})

function isAccepted(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch (error) {
    if (error instanceof ReviewError && error.code === 'article-not-editable') return false
    throw error
  }
}

describe('what may be done to a statement', () => {
  const standing = {
    kind: 'statement',
    articleStatus: 'in-review',
    retired: false,
    hasOwnWord: true,
    hasAssessed: true,
    isAssessed: true,
    isDecided: false,
    policy: { quorum: 2 },
  } as const
  const others = { ...standing, hasOwnWord: false, hasAssessed: false } as const

  it('is to assess it while its article is in review, and to take back one’s own word', () => {
    expect(abilitiesOn(member('reviewer'), standing)).toEqual(['assess', 'withdraw'])
    expect(abilitiesOn(member('reviewer'), { ...standing, hasOwnWord: false })).toEqual(['assess'])
    expect(abilitiesOn(member('reviewer'), { ...standing, retired: true })).toEqual([])
    expect(abilitiesOn(member('reviewer'), { ...standing, articleStatus: 'draft' })).toEqual([])
  })

  it('is for an admin to erase its texts too, and for an auditor nothing', () => {
    expect(abilitiesOn(member('admin'), standing)).toEqual(['assess', 'withdraw', 'erase-texts'])
    expect(abilitiesOn(member('auditor'), standing)).toEqual([])
  })

  it('is for an editor to decide it, unless they assessed it themselves', () => {
    expect(abilitiesOn(member('editor'), others)).toEqual(['assess', 'decide', 'reject-assessments'])
    expect(abilitiesOn(member('editor'), standing)).toEqual(['assess', 'withdraw'])
    expect(abilitiesOn(member('editor'), { ...others, hasAssessed: true })).toEqual(['assess'])
    expect(abilitiesOn(member('reviewer'), others)).toEqual(['assess'])
  })

  it('is to decide one’s own where the workspace lets it', () => {
    const policy = { quorum: 2, decideOwn: true }
    expect(abilitiesOn(member('editor'), { ...standing, policy })).toContain('decide')
  })

  it('is to take a decision back where one stands, and to reject assessments only where none does', () => {
    const decided = abilitiesOn(member('editor'), { ...others, isDecided: true })
    expect(decided).toEqual(['assess', 'decide', 'withdraw-decision'])
    expect(abilitiesOn(member('editor'), { ...others, isAssessed: false })).toEqual(['assess', 'decide'])
    expect(abilitiesOn(member('editor'), { ...others, retired: true, isDecided: true })).toEqual([])
  })
})

describe('what may be done to a member', () => {
  const active = { kind: 'member', active: true, hasName: true } as const

  it('is for an admin alone', () => {
    for (const role of roles) expect(abilitiesOn(member(role), active).length > 0).toBe(role === 'admin')
  })

  it('is to deactivate who is active, to bring back who is not, and to erase a name that is there', () => {
    expect(abilitiesOn(member('admin'), active)).not.toContain('reactivate')
    expect(abilitiesOn(member('admin'), active)).toContain('deactivate')
    const gone = abilitiesOn(member('admin'), { kind: 'member', active: false, hasName: false })
    expect(gone).toContain('reactivate')
    expect(gone).not.toContain('deactivate')
    expect(gone).not.toContain('erase-name')
  })
})

describe('a viewer who is no member', () => {
  it('may do to an object what a key is for, as the object stands, and nothing without an account', () => {
    const key: Viewer = { kind: 'api-key', workspaceId: 'w1', keyId: 'k1', abilities: ['open-review'] }
    const stranger: Viewer = { kind: 'public-reader', workspaceId: 'w1' }
    expect(abilitiesOn(key, { kind: 'article', status: 'draft' })).toEqual(['open'])
    expect(abilitiesOn(key, { kind: 'article', status: 'in-review' })).toEqual([])
    expect(abilitiesOn(stranger, { kind: 'article', status: 'in-review' })).toEqual([])
  })

  it('takes an invitation back only while it is open', () => {
    expect(abilitiesOn(member('admin'), { kind: 'invitation', status: 'open' })).toEqual(['revoke'])
    expect(abilitiesOn(member('admin'), { kind: 'invitation', status: 'accepted' })).toEqual([])
  })
})
