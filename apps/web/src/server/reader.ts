import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { themeCookie, themeSchema } from '../components/theme.ts'
import { zoneCookie, zoneSchema } from '../components/zone.ts'
import { localeCookie, localeSchema } from '../messages/locales.ts'

/** How whoever asks reads: their language, time zone and colours, as their browser keeps them. */
export const requestReader = cache(async () => {
  const [jar, requestHeaders] = await Promise.all([cookies(), headers()])
  return {
    locale: localeSchema.parse(jar.get(localeCookie)?.value),
    zone: zoneSchema.parse(jar.get(zoneCookie)?.value),
    theme: themeSchema.parse(jar.get(themeCookie)?.value),
    /** Of the request's policy; it goes on every script and style. */
    nonce: requestHeaders.get('x-nonce') ?? undefined,
  }
})
