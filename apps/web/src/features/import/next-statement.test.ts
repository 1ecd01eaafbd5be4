import { expect, it } from 'vitest'
import { joinableOf, neighbourOf, statementIn } from './next-statement.ts'
import type { Segment } from './segments.ts'

const statement = (id: string, articleId: string): Segment => {
  return {
    type: 'statement',
    id,
    articleId,
    kind: 'sentence',
    paragraph: 0,
    start: 0,
    end: 1,
    text: id,
    passage: 0,
    breaks: false,
  }
}
const skipped: Segment = {
  type: 'skipped',
  kind: 'ad',
  start: 0,
  end: 1,
  text: 'ad',
  passage: 0,
  breaks: false,
}
const segments = [
  statement('s1', 'a1'),
  statement('s2', 'a1'),
  skipped,
  statement('s3', 'a1'),
  statement('s4', 'a2'),
]

const joinable = (id: string) => {
  const found = statementIn(segments, id)
  return found === null ? null : joinableOf(segments, found)
}

it('a statement is joined with the next of its article, unless something skipped stands between', () => {
  expect(joinable('s1')).toMatchObject({ can: true, next: { id: 's2' } })
  expect(joinable('s2')).toEqual({ can: false, why: 'skipped-between' })
  expect(joinable('s3')).toEqual({ can: false, why: 'last' })
  expect(joinable('s4')).toEqual({ can: false, why: 'last' })
})

it('walking from statement to statement passes over articles that are not corrected', () => {
  const open = (articleId: string) => articleId === 'a1'
  expect(neighbourOf(segments, 's2', { step: 1, isOpen: open })?.id).toBe('s3')
  expect(neighbourOf(segments, 's3', { step: 1, isOpen: open })).toBeNull()
  expect(neighbourOf(segments, 's1', { step: -1, isOpen: open })).toBeNull()
})

it('a statement that is not shown is not found', () => {
  expect(statementIn(segments, 's9')).toBeNull()
  expect(statementIn(segments, null)).toBeNull()
})
