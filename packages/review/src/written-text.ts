import { z } from 'zod'

/** U+0000 and unpaired surrogates: no text in UTF-8 has them, and PostgreSQL refuses them. */
const unwritable = /[\0\p{Cs}]/gu

/** Text that somebody typed or pasted: without what cannot be stored, and without white space around it. */
export const writtenTextSchema = (max: number) =>
  z
    .string()
    .max(max * 2)
    .transform((text) => text.replaceAll(unwritable, '').trim())
    .pipe(z.string().max(max))
