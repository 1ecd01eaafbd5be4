import { classAt, kind } from '../statements/character-class.ts'

const table = new Uint16Array(0x10000)

function work(character: string): number {
  switch (classAt(character, 0)) {
    case kind.space:
    case kind.newline:
      return 0x20
    case kind.quote:
      return 0x22
    case kind.apostrophe:
      return 0x27
    case kind.dash:
      return 0x2d
    case kind.upper: {
      const lower = character.toLowerCase()
      return lower.length === 1 ? lower.charCodeAt(0) : character.charCodeAt(0)
    }
    default:
      return character.charCodeAt(0)
  }
}

/** The code units of a text without case, and with one space, one dash and one mark of quotation for all. */
export function foldUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let folded = table[code] ?? 0
    if (folded === 0) {
      folded = work(text.charAt(i)) || 1
      table[code] = folded
    }
    units[i] = folded
  }
  return units
}
