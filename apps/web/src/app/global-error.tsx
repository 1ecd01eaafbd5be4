'use client'

import '../styles/globals.css'
import { IntlProvider } from 'use-intl'
import { en } from '../messages/en.ts'
import { language, locale } from '../messages/translator.ts'
import ErrorPage from './error.tsx'

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void }

/** Stands in for the whole document where the root layout itself failed. */
export default function GlobalErrorPage({ error, retry }: GlobalErrorProps) {
  return (
    <html lang={language}>
      <body>
        <IntlProvider locale={locale} messages={en} timeZone="UTC">
          <ErrorPage error={error} retry={retry} />
        </IntlProvider>
      </body>
    </html>
  )
}
