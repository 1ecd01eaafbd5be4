'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { type Locale, locales } from '../messages/locales.ts'
import { ClockContext, useReaderZone } from './clock.ts'
import { keepPreference } from './preference-cookie.ts'
import type { Theme } from './theme.ts'
import { ThemeContext } from './theme-context.ts'
import { zoneCookie } from './zone.ts'

type ProvidersProps = {
  /** The server's time of rendering, ISO 8601, so that the first client render says the same. */
  now: string
  zone: string
  theme: Theme
  locale: Locale
  children: ReactNode
}

/** What the parts of a page that live in the browser stand on: reading direction, ways, clock and colours. */
export function Providers({ now, zone, theme, locale, children }: ProvidersProps) {
  const router = useRouter()
  // The first render's time stays: later renders of the layout must not disturb what reads the context.
  const [clock] = useState({ now, zone })
  const readerZone = useReaderZone(clock.zone)

  useEffect(() => {
    if (readerZone !== zone) keepPreference(zoneCookie, readerZone)
  }, [readerZone, zone])

  return (
    <I18nProvider locale={locales[locale].controls}>
      <RouterProvider navigate={router.push}>
        <ClockContext value={clock}>
          <ThemeContext value={theme}>{children}</ThemeContext>
        </ClockContext>
      </RouterProvider>
    </I18nProvider>
  )
}
