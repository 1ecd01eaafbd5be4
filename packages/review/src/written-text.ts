import { z } from 'zod'

/** U+0000 and unpaired surrogates: no text in UTF-8 has them, and PostgreSQL refuses them. */
const unwritable = /[\0\p{Cs}]/gu

/**
 * One character that anybody could see: not white space, no control, none that Unicode lets a reader leave out (zero
 * width, fillers, variation selectors), and not the Braille pattern without a dot.
 */
const visible = /[^\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u

/** A text as it can be stored: without U+0000 and halves of characters. */
export const writable = (text: string): string => text.replaceAll(unwritable, '')

/** Turns the direction of what stands beside it: `\u202Egnp.exe` reads `exe.png`. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** One line that names something, such as a headline: stored without what only changes how it looks. */
export const namingLine = (text: string): string => writable(text).replaceAll(turning, '')

/** Whether there is anything to see in a text. */
export const isVisible = (text: string): boolean => visible.test(text)

/**
 * Text that somebody typed or pasted: without what cannot be stored, and without white space around it. Where there is
 * nothing to see it is empty.
 */
export const writtenTextSchema = (max: number) =>
  z
    .string()
    .max(max * 2)
    .transform((text) => (isVisible(text) ? writable(text).trim() : ''))
    .pipe(z.string().max(max))

/** A line that names something, as somebody typed or pasted it. */
export const namingLineSchema = (max: number) => writtenTextSchema(max).transform(namingLine)
