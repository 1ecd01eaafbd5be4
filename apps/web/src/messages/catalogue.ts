import { en } from './en.ts'
import type { Locale } from './locales.ts'
import { pseudoOf } from './pseudo.ts'

/** What each language has to have: a text wherever English has one. */
export type Catalogue = Texts<typeof en>
type Texts<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Texts<Words[Key]> }

const catalogues: Record<Locale, () => Catalogue> = {
  'en-GB': () => en,
  'en-XA': () => {
    pseudo ??= pseudoOf(en)
    return pseudo
  },
}
let pseudo: Catalogue | undefined

/** Every word of a language. On the server alone: a page is sent the words that it needs (words.tsx). */
export const catalogueOf = (locale: Locale): Catalogue => catalogues[locale]()
