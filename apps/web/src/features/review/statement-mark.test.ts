import { expect, it } from 'vitest'
import { isWaiting, markOfStanding, oneWordIn } from './statement-mark.ts'

it('draws what all say, that they differ, or that nobody spoke', () => {
  expect(markOfStanding({ state: 'agreed', verdict: 'propaganda-framed' })).toBe('framed')
  expect(markOfStanding({ state: 'contested', verdict: null })).toBe('contested')
  expect(markOfStanding({ state: 'open', verdict: null })).toBe('open')
})

it('never draws what was said of an earlier wording', () => {
  expect(markOfStanding({ state: 'needs-review', verdict: 'verified' })).toBe('needs-review')
})

it('counts a statement with changed words among those that wait for a reviewer', () => {
  expect(['open', 'needs-review', 'assessed'].map((state) => isWaiting({ state }))).toEqual([
    true,
    true,
    false,
  ])
})

it('tells one person’s word from what several agreed on', () => {
  const states = ['open', 'assessed', 'agreed', 'decided'].map((state) => ({ state }))
  expect([...oneWordIn(states)]).toEqual([1])
})
