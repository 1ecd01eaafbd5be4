import { expect, it } from 'vitest'
import { skeletonOf } from './look-alike.ts'

it.each([
  ['Cyrillic', 'Сара Соре', 'Capa Cope'],
  ['Greek', 'ΑΝΝΑ', 'ANNA'],
  ['digits', 'O11ie', 'Ollie'],
  ['a ligature of letters', 'Arnold', 'Amold'],
  ['full width', 'Ａnna', 'Anna'],
  ['case', 'ANNA OTT', 'anna ott'],
])('takes a name in other letters for the same to look at: %s', (_, one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other))
})

it.each([
  ['Anna', 'Hanna'],
  ['Иван', 'Ivan'],
  ['Zoë', 'Zoe'],
])('tells %s from %s', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other))
})
