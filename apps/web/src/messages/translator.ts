import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import { en } from './en.ts'

export const locale = 'en-GB'
export const language = 'en'

/** The words of one area, for server components and route handlers. Client components use useTranslations. */
export function translatorFor<Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  namespace: Namespace,
) {
  return createTranslator<Messages, Namespace>({ locale, messages: en, namespace })
}
