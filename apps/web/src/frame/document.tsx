import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/inter/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../styles/globals.css'
import type { ReactNode } from 'react'
import { locales } from '../messages/locales.ts'
import { requestReader } from '../server/reader.ts'

/**
 * The document of every page, in the reader's language and colours. Reading the request's headers makes each page
 * dynamic, which the nonce needs: a page rendered at build would carry none, and the browser would run no script.
 */
export async function Document({ children }: { children: ReactNode }) {
  const { locale, theme, nonce } = await requestReader()
  const { tag, direction } = locales[locale]
  return (
    <html lang={tag} dir={direction} data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: a root layout renders the document itself */}
      <head>
        {/* React Aria looks here for the nonce of the style elements that it adds. */}
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>{children}</body>
    </html>
  )
}
