import { z } from 'zod'

type Direction = 'ltr' | 'rtl'
type LocaleEntry = {
  /** BCP 47, for `lang` and for the formats of dates and numbers. */
  tag: string
  direction: Direction
  /** Whose words and reading direction React Aria's own parts take: it knows a direction by its language only. */
  controls: string
}

/**
 * The languages of the interface. `en-XA` is made from English by a machine (pseudo.ts), longer and from right to
 * left: a test looks at every page in it, for words that no catalogue holds and for what does not fit.
 */
export const locales = {
  'en-GB': { tag: 'en-GB', direction: 'ltr', controls: 'en-GB' },
  'en-XA': { tag: 'en-XA', direction: 'rtl', controls: 'ar-AE' },
} as const satisfies Record<string, LocaleEntry>

export type Locale = keyof typeof locales

export const defaultLocale = 'en-GB' satisfies Locale

export const localeCookie = 'assay-locale'

/** The language that the reader's browser keeps; the default where it keeps none that there is. */
export const localeSchema = z.enum(['en-GB', 'en-XA']).catch(defaultLocale)
