import { expect, it } from 'vitest'
import { auditTabs } from './audit-tab-links.ts'

const hrefs = (query: string) =>
  Object.fromEntries(auditTabs('/w/demo/audit', new URLSearchParams(query)).map(({ id, href }) => [id, href]))

it('keeps the article and the statement from one page of the audit to the next, and nothing else', () => {
  expect(hrefs('article=a1&statement=s1&kind=review-opened')).toEqual({
    events: '/w/demo/audit?article=a1&statement=s1',
    moment: '/w/demo/audit/moment?article=a1&statement=s1',
    difference: '/w/demo/audit/difference?article=a1&statement=s1',
    story: '/w/demo/audit/story?article=a1&statement=s1',
    verify: '/w/demo/audit/verify',
  })
})

it('leads to the plain pages where nothing is looked at', () => {
  expect(hrefs('')).toMatchObject({ events: '/w/demo/audit', story: '/w/demo/audit/story' })
})
