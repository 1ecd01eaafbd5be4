import { wordSet } from '../../languages/word-lists.ts'

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1f3fb}-\u{1f3ff}]|[\u200d\ufe0e\ufe0f\u20e3])/gu
const counters = wordSet('lines', 'counters')

/** `👍 128 🔥 45 👁 12.4K, 10:31`: how readers of a messenger reacted to the post above. */
export function isReactions(text: string): boolean {
  if (text.length > 200 || !/\p{Extended_Pictographic}/u.test(text) || !/\p{Nd}/u.test(text)) return false
  const rest = text
    .replace(emoji, ' ')
    .toLowerCase()
    .split(/[\s,;|•·()+]+/u)
  const isCount = (word: string) => /^\p{Nd}[\p{Nd}.,:]*(?:[kmкм]|тыс|млн|mil|mn|b)?\.?$/u.test(word)
  return rest.every(
    (word) => word === '' || isCount(word) || counters.has(word) || counters.has(word.replace(/\.$/u, '')),
  )
}
