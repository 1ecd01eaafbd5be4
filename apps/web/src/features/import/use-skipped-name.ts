'use client'

import { useTranslations } from 'use-intl'
import { en } from '../../messages/en.ts'

type SkippedKind = keyof typeof en.importing.skippedKinds
const isKnown = (kind: string): kind is SkippedKind => kind in en.importing.skippedKinds

/** Says why a span was skipped, in a word or two. */
export function useSkippedName(): (kind: string) => string {
  const t = useTranslations('importing.skippedKinds')
  return (kind) => (isKnown(kind) ? t(kind) : kind)
}
