import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOut } from './share-out.ts'

const named = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`)
const given = fc.record({
  statements: fc.nat({ max: 60 }).map((count) => named('s', count)),
  people: fc.integer({ min: 1, max: 9 }).map((count) => named('p', count)),
  perStatement: fc.integer({ min: 1, max: 9 }),
})

describe('sharing statements out', () => {
  it('gives each person a run of neighbours', () => {
    const shares = shareOut(named('s', 6), { assigneeIds: ['ana', 'bo', 'cy'], perStatement: 1 })
    expect(shares).toEqual([
      { assigneeId: 'ana', statementIds: ['s0', 's1'] },
      { assigneeId: 'bo', statementIds: ['s2', 's3'] },
      { assigneeId: 'cy', statementIds: ['s4', 's5'] },
    ])
  })

  it('goes round to the first statements again where each needs two people', () => {
    const shares = shareOut(named('s', 4), { assigneeIds: ['ana', 'bo', 'cy'], perStatement: 2 })
    expect(shares.map(({ statementIds }) => statementIds.join(' '))).toEqual([
      's0 s1 s2',
      's0 s1 s3',
      's2 s3',
    ])
  })

  it('gives every statement as many different people as asked for, or all there are', () =>
    fc.assert(
      fc.property(given, ({ statements, people, perStatement }) => {
        const shares = shareOut(statements, { assigneeIds: people, perStatement })
        for (const id of statements) {
          const having = shares.filter(({ statementIds }) => statementIds.includes(id))
          expect(having).toHaveLength(Math.min(perStatement, people.length))
        }
        for (const { statementIds } of shares) expect(new Set(statementIds).size).toBe(statementIds.length)
      }),
    ))

  it('lets no two people’s shares differ by more than one', () =>
    fc.assert(
      fc.property(given, ({ statements, people, perStatement }) => {
        const loads = shareOut(statements, { assigneeIds: people, perStatement }).map(
          ({ statementIds }) => statementIds.length,
        )
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      }),
    ))

  it('gives the same shares for the same people in the same order, each in reading order', () =>
    fc.assert(
      fc.property(given, ({ statements, people, perStatement }) => {
        const share = () => shareOut(statements, { assigneeIds: people, perStatement })
        expect(share()).toEqual(share())
        for (const { statementIds } of share()) {
          const places = statementIds.map((id) => statements.indexOf(id))
          expect(places).toEqual(places.toSorted((one, other) => one - other))
        }
      }),
    ))
})
