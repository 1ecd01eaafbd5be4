import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'

const letters: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
    letter,
    [...'áƀçđéƒğĥíĵķļḿñóþɋřšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻḾÑÓÞɊŘŠŢÚṼŴẊÝŽ'][index] ?? letter,
  ]),
)

/**
 * A catalogue in the pseudo-locale: each message reads as before, in letters that no English word has, and about
 * forty per cent longer, as a translation may be. What is filled in stays as it is.
 */
export function pseudoOf<Words>(words: Words): Words {
  const mapped: unknown =
    typeof words === 'string'
      ? pseudoMessage(words)
      : Object.fromEntries(Object.entries(words ?? {}).map(([key, value]) => [key, pseudoOf(value)]))
  // The keys are those that came in, and each text is a text.
  return mapped as Words
}

const pseudoMessage = (message: string): string => printAST(parse(message).map(pseudoElement))

function pseudoElement(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: pseudoText(element.value) }
    case TYPE.plural:
    case TYPE.select:
      return { ...element, options: mapValues(element.options) }
    case TYPE.tag:
      return { ...element, children: element.children.map(pseudoElement) }
    default:
      return element
  }
}

function mapValues<Option extends { value: MessageFormatElement[] }>(options: Record<string, Option>) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { ...option, value: option.value.map(pseudoElement) },
    ]),
  )
}

/** Each letter as another, and each vowel twice. */
function pseudoText(text: string): string {
  return text
    .replace(/[aeiou]/gi, (vowel) => vowel + vowel.toLowerCase())
    .replace(/[a-z]/gi, (letter) => letters[letter] ?? letter)
}
