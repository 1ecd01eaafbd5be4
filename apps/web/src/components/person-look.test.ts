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

it('gives a person the same colour every time, out of eight', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(personColour(id)).toBe(personColour(id))
      expect(personColour(id)).toMatch(/^var\(--person-[1-8]\)$/)
    }),
  )
})
