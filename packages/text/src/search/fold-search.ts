/** Written apart from their look-alikes by some and not by others, so that nobody can know which to look for. */
export const searchPairs: readonly (readonly [from: string, to: string])[] = [
  ['‘’‚‛′ʼ`', "'"],
  ['“”„‟″«»', '"'],
  ['‐‑‒–—―−', '-'],
  ['ё', 'е'],
]

/** What cannot be seen, or only turns the direction of what stands beside it. */
export const searchInvisible =
  '\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFE00-\uFE0F'

const invisible = new RegExp(`[${searchInvisible}]`, 'gu')
const pairs = new Map(searchPairs.flatMap(([from, to]) => [...from].map((letter) => [letter, to] as const)))
const paired = new RegExp(`[${[...pairs.keys()].join('')}]`, 'gu')

/**
 * What a text is compared and searched by: compatibility forms as one (Unicode NFKC), lower case, one kind of quotation
 * mark, apostrophe and dash, one space for any white space, nothing invisible, and ё as е. What is stored and shown
 * stays as it was written.
 */
export function foldForSearch(text: string): string {
  return text
    .replaceAll(invisible, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(paired, (letter) => pairs.get(letter) ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
