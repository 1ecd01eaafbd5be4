import { describe, expect, it } from 'vitest'
import { statementsOfWork } from './work.ts'

const statement = (id: string, lineage: string[] = [], retired = false) => ({ id, lineage, retired })

describe('the statements of work', () => {
  it('are all that stand where it is the whole article', () => {
    expect(statementsOfWork(null, [statement('s1'), statement('s2', [], true), statement('s3')])).toEqual([
      's1',
      's3',
    ])
  })

  it('are those that it names, in reading order', () => {
    expect(statementsOfWork(['s3', 's1'], [statement('s1'), statement('s2'), statement('s3')])).toEqual([
      's1',
      's3',
    ])
  })

  it('are also what was cut out of them since, however often', () => {
    const statements = [
      statement('s1', [], true),
      statement('s2', ['s1'], true),
      statement('s4', ['s2', 's9']),
      statement('s5', ['s8']),
    ]
    expect(statementsOfWork(['s1'], statements)).toEqual(['s4'])
  })
})
