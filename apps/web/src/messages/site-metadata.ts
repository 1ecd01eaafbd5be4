import type { Metadata } from 'next'
import { translatorFor } from './translator.ts'

/** What each root layout says of the site. */
export async function siteMetadata(): Promise<Metadata> {
  const t = await translatorFor('shell')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') }
}
