import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/inter/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../styles/globals.css'
import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { OfflineBanner } from '../components/offline-banner.tsx'
import { Providers } from '../components/providers.tsx'
import { themeCookie, themeSchema } from '../components/theme.ts'
import { ToastRegion } from '../components/toast.tsx'
import { zoneCookie, zoneSchema } from '../components/zone.ts'
import { ApiProvider } from '../features/api/api-provider.tsx'
import { language, translatorFor } from '../messages/translator.ts'

export function generateMetadata(): Metadata {
  const t = translatorFor('shell')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') }
}

// Reading the request's headers makes every page dynamic, which the nonce needs: a page rendered at build
// would carry none, and the browser would run no script of it.
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, requestHeaders] = await Promise.all([cookies(), headers()])
  const nonce = requestHeaders.get('x-nonce') ?? undefined
  const theme = themeSchema.parse(jar.get(themeCookie)?.value)
  const zone = zoneSchema.parse(jar.get(zoneCookie)?.value)
  return (
    <html lang={language} dir="ltr" data-theme={theme}>
      <head>
        {/* React Aria looks here for the nonce of the style elements that it adds. */}
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>
        <Providers now={new Date().toISOString()} zone={zone} theme={theme}>
          <OfflineBanner />
          <ApiProvider>{children}</ApiProvider>
          <ToastRegion />
        </Providers>
      </body>
    </html>
  )
}
