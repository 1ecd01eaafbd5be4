import type { en } from './en.ts'
import type { Locale } from './locales.ts'

/** The shape of a catalogue: the keys of English, with its messages' arguments; the words are any language's. */
declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof en
  }
}
