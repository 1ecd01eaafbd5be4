import { expect, it } from 'vitest'
import { type OfTwo, pairOf } from './agreement.ts'

const nothing = { defined: false, because: 'no-pairs' } as const
const pair: OfTwo = {
  ...{ one: 'ana', other: 'ben', statements: 6, percent: 0.5, kappa: nothing, alpha: nothing, ac1: nothing },
  confusion: [
    [1, 2],
    [3, 0],
  ],
}

it('a pair is found from either of the two, the one who asks by row', () => {
  expect(pairOf([pair], 'ana', 'ben')).toEqual(pair)
  expect(pairOf([pair], 'ben', 'ana')).toMatchObject({
    ...{ one: 'ben', other: 'ana' },
    confusion: [
      [1, 3],
      [2, 0],
    ],
  })
  expect(pairOf([pair], 'ana', 'cas')).toBeNull()
})
