import { expect, it } from 'vitest'
import { techniques as words } from '../../messages/en/techniques.ts'
import { rankByName } from './rank-techniques.ts'

const all = Object.entries(words.names).map(([id, name]) => ({
  id,
  name,
  explanation: new Map(Object.entries(words.explanations)).get(id) ?? '',
}))
const firstFor = (search: string) => rankByName(all, search)[0]?.name

it.each([
  ['loaded', 'Loaded_Language'],
  ['lo', 'Loaded_Language'],
  ['straw', 'Straw_Man'],
  ['labelling', 'Name_Calling-Labeling'],
])('finds by %s first %s', (search, id) => {
  expect(rankByName(all, search)[0]?.id).toBe(id)
})

it('finds by words of the explanation what no name has, and nothing for what neither has', () => {
  const explained = all.find(({ id }) => id === 'Whataboutism')
  const word = explained?.explanation.split(' ').find((each) => each.length > 6) ?? ''
  expect(rankByName(all, word)).toContain(explained)
  expect(firstFor('zzzz')).toBeUndefined()
})

it('gives all, as they stand, where nothing is searched for', () => {
  expect(rankByName(all, ' ')).toEqual(all)
})
