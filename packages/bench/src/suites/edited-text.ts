/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function buildRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A text after edits; `origins` tells for each code unit where it stood before, -1 where it was put in. */
export type EditedText = { text: string; origins: Int32Array }

type Piece = { character: string; origin: number }
export type Edits = { rate: number; moved: number; deleted: readonly { start: number; end: number }[] }

/**
 * Edits a text: `rate` of its characters are deleted, replaced or have one put in before them, in equal parts;
 * `moved` of its paragraphs change places with another; the `deleted` spans go first.
 */
export function editText(text: string, { rate, moved, deleted }: Edits, random: () => number): EditedText {
  const gone = new Uint8Array(text.length)
  for (const { start, end } of deleted) gone.fill(1, start, end)
  const letters = [...new Set(text)].filter((character) => /[\p{L} ]/u.test(character))
  const letter = () => letters[Math.floor(random() * letters.length)] ?? 'x'
  const paragraphs: Piece[][] = [[]]
  let origin = 0
  for (const character of text) {
    const into = paragraphs.at(-1) ?? []
    const edit = random() < rate ? Math.floor(random() * 3) : -1
    if (gone[origin] !== 1) {
      if (edit === 0) into.push({ character: letter(), origin: -1 })
      if (edit === 1) into.push({ character: letter(), origin: -1 })
      else if (edit !== 2) into.push({ character, origin })
      if (character === '\n') paragraphs.push([])
    }
    origin += character.length
  }
  for (let swap = 0; swap < (moved * paragraphs.length) / 2; swap++) {
    const [a, b] = [random(), random()].map((at) => Math.floor(at * (paragraphs.length - 1)))
    const [left, right] = [paragraphs[a ?? 0], paragraphs[b ?? 0]]
    if (left && right) [paragraphs[a ?? 0], paragraphs[b ?? 0]] = [right, left]
  }
  const pieces = paragraphs.flat()
  const origins: number[] = []
  for (const { character, origin: from } of pieces)
    for (let unit = 0; unit < character.length; unit++) origins.push(from < 0 ? -1 : from + unit)
  return { text: pieces.map(({ character }) => character).join(''), origins: Int32Array.from(origins) }
}
