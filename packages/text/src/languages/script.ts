export type Script =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'greek'
  | 'hebrew'
  | 'thai'
  | 'devanagari'
  | 'none'

const scripts: readonly [Exclude<Script, 'none'>, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['thai', /\p{Script=Thai}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
]

/** Code units looked at. */
export const sample = 20_000

/** The script most letters of the text are in; Japanese counts as `kana` where a tenth of it is. */
export function scriptOf(text: string): Script {
  const counts = new Map<Script, number>()
  for (const character of text.slice(0, sample)) {
    const found = scriptOfCharacter(character)
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const kana = counts.get('kana') ?? 0
  if (kana > 0 && kana * 10 >= (counts.get('han') ?? 0)) counts.set('kana', kana + (counts.get('han') ?? 0))
  let best: Script = 'none'
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name
  return best
}

function scriptOfCharacter(character: string): Script | null {
  if (character < 'A') return null
  if (character <= 'z') return /[A-Za-z]/.test(character) ? 'latin' : null
  for (const [name, pattern] of scripts) if (pattern.test(character)) return name
  return null
}
