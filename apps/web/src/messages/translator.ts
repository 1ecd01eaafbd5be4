import { createTranslator, type Messages } from 'use-intl/core'
import { requestReader } from '../server/reader.ts'
import { catalogueOf } from './catalogue.ts'
import type { Area } from './words-of.ts'

/** The words of one area in the reader's language, for server components. Client components use useTranslations. */
export async function translatorFor<Namespace extends Area>(namespace: Namespace) {
  const { locale } = await requestReader()
  // Every language has the arguments that English has (catalogue.test.ts), which is what the type is read for.
  const messages = catalogueOf(locale) as Messages
  return createTranslator<Messages, Namespace>({ locale, messages, namespace })
}
