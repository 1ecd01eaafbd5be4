import { describe, expect, it } from 'vitest'
import { errorsInEnglish } from './english.ts'
import { readErrorAnswer } from './error-answer.ts'
import { errorDetails } from './error-details.ts'
import { ReviewError } from './review-error.ts'

describe('an error that came over the wire', () => {
  it('is read back as it was sent, with what its code tells', () => {
    const error = new ReviewError('stale-version', {
      statementId: 's1',
      current: { statementVersion: 2, assessmentVersion: 0 },
    })
    const sent: unknown = JSON.parse(JSON.stringify({ code: error.code, details: error.details }))
    expect(readErrorAnswer(sent)).toEqual(sent)
  })

  it('loses what its code does not tell', () => {
    expect(readErrorAnswer({ code: 'last-admin', details: { memberId: 'm1', sql: 'SELECT' } })).toEqual({
      code: 'last-admin',
      details: { memberId: 'm1' },
    })
  })

  it.each([
    ['a code of a newer server', { code: 'moon-full', details: {} }],
    ['the name of a property of every object', { code: 'constructor', details: {} }],
    ['details of another shape', { code: 'internal', details: { id: 7 } }],
    ['nothing', null],
  ])('is not understood where it is %s', (_, value) => {
    expect(readErrorAnswer(value)).toBeNull()
  })
})

it.each(Object.entries(errorsInEnglish))('the words of %s name only what its details tell', (code, words) => {
  const shape = JSON.stringify(Object.entries(errorDetails).find(([each]) => each === code)?.[1].def)
  for (const [, name] of words.matchAll(/\{(\w+)[,}]/g)) {
    if (!/^(it|them|they)$/.test(name ?? '')) expect(shape, name).toContain(`"${name}"`)
  }
})
