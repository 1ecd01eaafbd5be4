import { parts } from './en/parts.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { states } from './en/states.ts'

/** Every word a person reads, in English: one file per area in ./en, one line here for each. */
export const en = { parts, settings, shell, states } as const
