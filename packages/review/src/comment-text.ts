import { z } from 'zod'

/** What a number of a statement meant when it was written: statements are counted anew when an article is cut anew. */
export const statementLinkSchema = z.object({ number: z.int().positive(), statementId: z.string() })
export type StatementLink = z.infer<typeof statementLinkSchema>

/** A person who is mentioned stands in a text by their id: their name is kept in one place, where it can be erased. */
const mention = /@\{([A-Za-z0-9_-]{1,64})\}/g
/** A number that is a word of its own: `#12`, and not `a#12` or `#12a`. */
const statementNumber = /(?<![\p{L}\p{N}_#&/])#([1-9]\d{0,4})(?![\p{L}\p{N}_])/gu

/** A mention as it stands in a text. */
export const mentionOf = (personId: string): string => `@{${personId}}`

/** The people whom a text mentions, each once, in the order in which they are first named. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, personId]) => personId ?? ''))]
}

/** The numbers of statements in a text, each once, in the order in which they first stand there. */
export function numbersIn(text: string): number[] {
  return [...new Set([...text.matchAll(statementNumber)].map(([, digits]) => Number(digits)))]
}

/** What the numbers in a text mean in an article with these statements, in reading order; others mean nothing. */
export function linksIn(text: string, statementIds: readonly string[]): StatementLink[] {
  return numbersIn(text).flatMap((number) => {
    const statementId = statementIds[number - 1]
    return statementId === undefined ? [] : [{ number, statementId }]
  })
}

/** A text with something else in the place of each mention, the name of that person say. */
export function replaceMentions(text: string, replace: (personId: string) => string): string {
  return text.replace(mention, (_whole, personId: string) => replace(personId))
}

/** A text with something else in the place of each number that means a statement. */
export function replaceNumbers(
  text: string,
  links: readonly StatementLink[],
  replace: (link: StatementLink) => string,
): string {
  const byNumber = new Map(links.map((link) => [link.number, link]))
  return text.replace(statementNumber, (whole, digits: string) => {
    const link = byNumber.get(Number(digits))
    return link === undefined ? whole : replace(link)
  })
}
