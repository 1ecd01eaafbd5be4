import { namesOf, type Reader } from '@assay/db'
import { mentionedIn, replaceMentions } from '@assay/review'

/**
 * Gives texts with the names of the people whom they mention, where a page shows them as they were written. Whose
 * name was erased is `@…`.
 */
export async function spellMentions(
  reader: Reader,
  texts: readonly (string | null)[],
): Promise<(text: string | null) => string | null> {
  const mentioned = texts.flatMap((text) => (text === null ? [] : mentionedIn(text)))
  const names = await namesOf(reader, mentioned)
  return (text) => text && replaceMentions(text, (personId) => `@${names.get(personId) ?? '…'}`)
}
