'use client'

import '../styles/globals.css'
import { IntlProvider } from 'use-intl'
import { shell } from '../messages/en/shell.ts'
import { defaultLocale, locales } from '../messages/locales.ts'
import ErrorPage from './(app)/error.tsx'

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void }

const { tag, direction } = locales[defaultLocale]

/**
 * Stands in for the whole document where a root layout itself failed. That layout would have brought the words of the
 * reader's language, so these are English.
 */
export default function GlobalErrorPage({ error, retry }: GlobalErrorProps) {
  return (
    <html lang={tag} dir={direction}>
      <body>
        <IntlProvider locale={defaultLocale} messages={{ shell }} timeZone="UTC">
          <ErrorPage error={error} retry={retry} />
        </IntlProvider>
      </body>
    </html>
  )
}
