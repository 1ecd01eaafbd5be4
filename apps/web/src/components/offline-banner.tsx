'use client'

import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Says that the connection is gone, and what becomes of one's work, while it is. */
export function OfflineBanner() {
  const t = useTranslations('shell')
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" className="sticky inset-bs-0 z-30">
      {online ? null : (
        <p className="border-be border-rule bg-wash px-4 py-2 text-center text-body wide:px-6">
          {t('offline')}
        </p>
      )}
    </div>
  )
}
