import fc from 'fast-check'
import { expect, it } from 'vitest'
import { initialsOf, personColour } from './person-look.ts'

it.each([
  ['Mara Okoye', 'MO'],
  ['Ines de la Lund', 'IL'],
  ['Жанна Орлова', 'ЖО'],
  ['editor@kestrel.example', 'EE'],
  ['Plato', 'P'],
  ['  ', '?'],
])('writes %s as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

it('gives eight members eight colours, and each keeps theirs when others join', () => {
  const members = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(members, fc.array(fc.string()), (people, joined) => {
      const given = people.map((id) => personColour(id, people))
      expect(new Set(given).size).toBe(people.length)
      expect(people.map((id) => personColour(id, [...people, ...joined]))).toEqual(given)
    }),
  )
})

it('gives whoever is no member the same colour every time, out of eight', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(personColour(id, [])).toBe(personColour(id, [`not ${id}`]))
      expect(personColour(id, [])).toMatch(/^var\(--person-[1-8]\)$/)
    }),
  )
})
