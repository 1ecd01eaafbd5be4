import type { Messages, NamespaceKeys, NestedKeyOf } from 'use-intl'

/** A part of the catalogue by its path, such as `people.roles`. */
export type Area = NamespaceKeys<Messages, NestedKeyOf<Messages>>

/** Some words of a catalogue, at their places. */
export type SomeWords = { [key: string]: string | SomeWords }

/** Takes the areas out of a catalogue, each at its place. */
export function wordsOf(catalogue: object, areas: readonly string[]): SomeWords {
  return areas.reduce<SomeWords>((words, area) => mergeWords(words, wordsAt(catalogue, area.split('.'))), {})
}

function wordsAt(catalogue: unknown, [key, ...rest]: readonly string[]): SomeWords {
  if (key === undefined) return asWords(catalogue)
  return { [key]: wordsAt(asWords(catalogue)[key], rest) }
}

function asWords(value: unknown): SomeWords {
  if (typeof value !== 'object' || value === null) throw new Error('The catalogue has no such area.')
  return { ...value }
}

/** Two parts of one catalogue as one. */
export function mergeWords(one: SomeWords, other: SomeWords): SomeWords {
  const merged = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const before = merged[key]
    merged[key] = typeof before === 'object' && typeof value === 'object' ? mergeWords(before, value) : value
  }
  return merged
}
