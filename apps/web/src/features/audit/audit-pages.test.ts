import { describe, expect, it } from 'vitest'
import type { AuditEntry, EventPage } from '../history/audit-entry.ts'
import { auditQuery, noAuditFilter } from './audit-filter.ts'
import { isWanted, withNewest } from './audit-pages.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
const entry = (id: string, minute: number, position: number | null = minute): AuditEntry => ({
  id,
  position,
  type: 'review-opened',
  at: at(minute),
  actorId: 'p',
  actorName: 'Ada',
  actorRole: 'editor',
  articleId: null,
  headline: null,
  opening: null,
  statementId: null,
  statementText: null,
  subject: null,
  summary: { before: null, after: null, facts: {}, restsOn: null, texts: {}, textIds: {} },
})
const page = (entries: AuditEntry[], isLast = false): EventPage => {
  const end = entries.at(-1)
  return { entries, next: isLast || end === undefined ? null : { at: end.at, id: end.id }, position: 9 }
}
const data = {
  pages: [page([entry('d', 4), entry('c', 3)]), page([entry('b', 2)], true)],
  pageParams: [null, null],
}

describe('the newest page read anew', () => {
  it('comes on top of what is there', () => {
    const next = withNewest(data, page([entry('f', 6), entry('e', 5), entry('d', 4)]))
    expect(next?.pages[0]?.entries.map(({ id }) => id)).toEqual(['f', 'e', 'd', 'c'])
    expect(next?.pages[1]).toBe(data.pages[1])
  })

  it('gives an entry the number that it waited for, in its place', () => {
    const waiting = { ...data, pages: [page([entry('d', 4, null), entry('c', 3)])] }
    const next = withNewest(waiting, page([entry('d', 4), entry('c', 3)]))
    expect(next?.pages[0]?.entries.map(({ position }) => position)).toEqual([4, 3])
    expect(next?.pages[0]?.entries[1]).toBe(waiting.pages[0]?.entries[1])
  })

  it('changes nothing where nothing is new', () => {
    expect(withNewest(data, page([entry('d', 4), entry('c', 3)]))).toBe(data)
  })

  it('is no continuation where the two do not meet', () => {
    expect(withNewest(data, page([entry('z', 9), entry('y', 8)]))).toBeNull()
  })

  it('says nothing twice that a later page has', () => {
    const next = withNewest(data, page([entry('e', 5), entry('d', 4), entry('b', 2)]))
    expect(next?.pages.flatMap((each) => each.entries.map(({ id }) => id))).toEqual(['e', 'd', 'c', 'b'])
  })
})

describe('an event of the feed', () => {
  const item = { type: 'review-opened', at: at(5), actorId: 'p', articleId: 'a', statementId: null } as const
  const query = (part: object) => auditQuery('w', { ...noAuditFilter, ...part }, 'UTC')

  it('is wanted where nothing is filtered, and by each filter that it fits', () => {
    expect(isWanted(query({}), item)).toBe(true)
    expect(isWanted(query({ personId: 'p', articleId: 'a', type: 'review-opened' }), item)).toBe(true)
    expect(isWanted(query({ from: '2026-01-01', until: '2026-01-01' }), item)).toBe(true)
  })

  it('is not wanted by a filter that it does not fit', () => {
    for (const part of [
      { personId: 'q' },
      { articleId: 'b' },
      { statementId: 's' },
      { type: 'article-edited' },
    ])
      expect(isWanted(query(part), item)).toBe(false)
    expect(isWanted(query({ until: '2025-12-31' }), item)).toBe(false)
    expect(isWanted(query({ from: '2026-01-02' }), item)).toBe(false)
    expect(isWanted(query({ search: 'words' }), item)).toBe(false)
  })
})
