const colours = 8

/** The first letters of the first and the last word of a name, whole characters at a time; "?" for none. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s._@-]+/u).filter((word) => /\p{L}|\p{N}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  const letters = ends.map((word) => [...(word ?? '').replace(/[^\p{L}\p{N}]/gu, '')][0] ?? '')
  return letters.join('').toLocaleUpperCase() || '?'
}

/** One of the person colours of tokens.css, always the same for the same id (FNV-1a over its UTF-16 units). */
export function personColour(id: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  }
  const index = ((hash ^ (hash >>> 15)) >>> 0) % colours
  return `var(--person-${index + 1})`
}
