import { z } from 'zod'
import { writable } from './written-text.ts'

/** What no name needs: controls, halves of characters, and whatever cannot be seen or turns the direction of words. */
const unfit = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Letters of some scripts are joined or kept apart by these two, which stand between letters and marks alone. */
const joiners = /(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu

/** A letter or a digit that can be seen. */
const lettered = /[\p{L}\p{N}]/u

/** Scripts whose letters look alike: no word of any language is written in two of them. */
const alike = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** Whether people can read and tell apart what stands in place of a name. */
function isName(text: string): boolean {
  const bare = text.replaceAll(joiners, '')
  if (unfit.test(bare) || !lettered.test(bare)) return false
  return bare.split(/[^\p{L}\p{M}]+/u).every((word) => alike.filter((script) => script.test(word)).length < 2)
}

/**
 * A name, of a person or a workspace, as they want it shown, in whatever script: one line, composed (Unicode NFC),
 * with single spaces. Nothing invisible, and no word of letters from two scripts that look alike.
 */
export const nameSchema = z
  .string()
  .max(480)
  .transform((text) =>
    writable(text)
      .normalize('NFC')
      .replace(/\p{White_Space}+/gu, ' ')
      .trim(),
  )
  .pipe(z.string().min(1).max(120).refine(isName, 'letters that people can see and tell apart'))
