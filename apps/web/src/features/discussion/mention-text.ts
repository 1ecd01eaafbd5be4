import { mentionOf, replaceMentions } from '@assay/review'

export type Reader = { personId: string; name: string | null }

const special = /[.*+?^${}()|[\]\\]/g
const query = /(?:^|[\s(])@([^\n@]{0,40})$/u
const markdown = /[!-/:-@[-`{-~]/g

/** A text as it is sent: whoever is named in it by `@` stands in it by their id. Longer names are looked for first. */
export function toStored(text: string, readers: readonly Reader[]): string {
  const named = readers.filter((reader) => reader.name !== null)
  const byLength = named.toSorted((one, other) => (other.name?.length ?? 0) - (one.name?.length ?? 0))
  return byLength.reduce((before, { personId, name }) => {
    const pattern = new RegExp(`@${(name ?? '').replace(special, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')
    return before.replace(pattern, () => mentionOf(personId))
  }, text)
}

/** A stored text as it is written: with the names of the mentioned. Whose name was erased stays by their id. */
export function toWritten(text: string, mentions: readonly Reader[]): string {
  const names = new Map(mentions.map(({ personId, name }) => [personId, name]))
  return replaceMentions(text, (personId) => {
    const name = names.get(personId) ?? null
    return name === null ? mentionOf(personId) : `@${name}`
  })
}

/** What is being looked for before the caret: where its `@` stands, and what follows that. Null for nothing. */
export function mentionBefore(text: string, caret: number): { start: number; search: string } | null {
  const found = query.exec(text.slice(0, caret))
  if (found === null) return null
  const search = found[1] ?? ''
  return { start: caret - search.length - 1, search }
}

/** The people whose name has a word that begins with what is looked for. */
export function readersFor(search: string, readers: readonly Reader[]): Reader[] {
  const sought = search.toLowerCase()
  return readers.filter(({ name }) => {
    const lower = name?.toLowerCase() ?? ''
    return lower.startsWith(sought) || lower.includes(` ${sought}`)
  })
}

/** A name as Markdown that shows it letter by letter. */
export const asPlain = (name: string): string => name.replace(markdown, '\\$&')
