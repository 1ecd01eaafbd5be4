const colours = 8

/** The first letters of the first and the last word of a name, whole characters at a time; "?" for none. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s._@-]+/u).filter((word) => /\p{L}|\p{N}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  const letters = ends.map((word) => [...(word ?? '').replace(/[^\p{L}\p{N}]/gu, '')][0] ?? '')
  return letters.join('').toLocaleUpperCase() || '?'
}

/**
 * One of the person colours of tokens.css. `people` are the members of the workspace in the order in which they
 * joined: by their place in it, so that eight of them have eight colours, the same for every reader. Whoever is not
 * among them has one by their id (FNV-1a over its UTF-16 units).
 */
export function personColour(id: string, people: readonly string[]): string {
  const place = people.indexOf(id)
  return `var(--person-${((place === -1 ? hashOf(id) : place) % colours) + 1})`
}

function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
