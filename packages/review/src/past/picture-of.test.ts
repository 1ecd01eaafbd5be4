import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyEditorial, fold } from '../evolve/evolve.ts'
import { parseEvent } from '../history/event.ts'
import { foldPart, type PastScope } from './fold-part.ts'
import { type PastSubject, pictureOf } from './picture-of.ts'

const folder = path.join(import.meta.dirname, '../events/samples')
const events = readdirSync(folder)
  .sort()
  .map((name) => parseEvent(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))

const subjects: PastSubject[] = [
  { scope: 'workspace', id: 'w1' },
  { scope: 'article', id: 'a1' },
  { scope: 'article', id: 'a2' },
  { scope: 'statement', id: 's3' },
]

function partOf(scope: PastScope, until: number) {
  const tables = emptyEditorial()
  for (const event of events.slice(0, until)) foldPart(tables, event, scope)
  return tables
}

describe('the picture of a subject', () => {
  it.each(subjects)('is the same from the part that is kept as from all tables: $scope $id', (subject) => {
    for (let until = 0; until <= events.length; until++) {
      const whole = pictureOf(fold(events.slice(0, until)), subject)
      expect(pictureOf(partOf(subject.scope, until), subject)).toEqual(whole)
    }
  })

  it('is empty before the subject was there', () => {
    for (const subject of subjects) expect(pictureOf(emptyEditorial(), subject)).toEqual([])
  })

  it('keeps nothing that a look at a workspace does not need', () => {
    const tables = partOf('workspace', events.length)
    expect(tables.statement.size).toBeGreaterThan(0)
    expect(tables.assessment.size + tables.citation.size + tables.skippedSpan.size).toBe(0)
  })

  it('says what was said of a statement, and no longer once it is withdrawn', () => {
    const submitted = events.findIndex(({ type }) => type === 'assessment-submitted') + 1
    const kinds = (until: number) =>
      pictureOf(partOf('statement', until), { scope: 'statement', id: 's3' }).map(({ kind }) => kind)
    expect(kinds(submitted)).toEqual(expect.arrayContaining(['statement', 'assessment', 'citation']))
    expect(kinds(events.length)).toEqual(['statement'])
  })
})
