import { z } from 'zod'

export const themeCookie = 'assay-theme'

/** What the reader chose. Anything else in the cookie counts as the system's choice. */
export const themeSchema = z.enum(['system', 'light', 'dark']).catch('system')

export type Theme = z.infer<typeof themeSchema>
