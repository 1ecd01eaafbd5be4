type Pressed = { key: string; code: string; shiftKey: boolean }

const letterOfNoLatin = /^(?!\p{Script=Latin})\p{L}$/u
const letterKey = /^Key([A-Z])$/

/**
 * The letter that a key means: what the layout writes, or, where the layout has no Latin letters, what stands on the
 * same key of an English keyboard. So the keys of a page work on a Cyrillic, Greek or Hebrew layout too.
 */
export function latinKeyOf({ key, code, shiftKey }: Pressed): string {
  const letter = letterOfNoLatin.test(key) ? letterKey.exec(code)?.[1] : undefined
  if (letter === undefined) return key
  return shiftKey ? letter : letter.toLowerCase()
}
