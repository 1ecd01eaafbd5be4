import { slugSchema } from '@assay/review'
import { describe, expect, it } from 'vitest'
import { slugFrom } from './slug-from.ts'

describe('the address made from a name', () => {
  it.each([
    ['The Harbour Desk', 'the-harbour-desk'],
    ['  Früh & Spät! ', 'fruh-spat'],
    ['Редакция 24', '24'],
    ['Редакция', ''],
  ])('of “%s” is “%s”', (name, slug) => expect(slugFrom(name)).toBe(slug))

  it('is one that the server takes, however long the name', () => {
    expect(slugSchema.safeParse(slugFrom('a very long name indeed, longer than any address')).success).toBe(
      true,
    )
  })
})
