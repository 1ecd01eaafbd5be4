import type { en } from './en.ts'

// Makes a misspelt key, or a missing argument, an error of the compiler.
declare module 'use-intl' {
  interface AppConfig {
    Locale: 'en-GB'
    Messages: typeof en
  }
}
