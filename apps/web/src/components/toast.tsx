'use client'

import {
  Button,
  UNSTABLE_ToastRegion as Region,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { CloseGlyph } from './glyphs.tsx'
import { toastQueue } from './toast-queue.ts'

const actionClass = 'cursor-pointer rounded px-2 py-1 font-medium text-action hover:bg-wash'

/** Stands once in the root layout; showToast fills it. F6 moves the focus here. */
export function ToastRegion() {
  const t = useTranslations('parts')
  return (
    <Region
      queue={toastQueue}
      aria-label={t('notifications')}
      className="fixed inset-x-4 z-40 max-wide:inset-bs-4 wide:inset-be-4 mx-auto flex max-w-md flex-col gap-2 outline-none"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex items-center gap-2 rounded border border-rule bg-raised px-4 py-2 text-body shadow-float"
        >
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title" className={toast.content.tone === 'danger' ? 'text-danger' : ''}>
              {toast.content.text}
            </Text>
          </ToastContent>
          {toast.content.action ? (
            <Button
              className={actionClass}
              onPress={() => {
                toast.content.action?.run()
                toastQueue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          ) : null}
          <Button
            slot="close"
            aria-label={t('close')}
            className="cursor-pointer rounded p-2 text-muted hover:bg-wash hover:text-ink"
          >
            <CloseGlyph />
          </Button>
        </Toast>
      )}
    </Region>
  )
}
