'use client'

import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type ToastContent = {
  text: string
  tone?: 'plain' | 'danger'
  /** One thing to do about it, such as undo. */
  action?: { label: string; run: () => void }
}

export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

const fiveSeconds = 5000
const tenSeconds = 10_000

/** Shows a message at the foot of the page. One that offers an action, or reports a failure, stays longer. */
export function showToast(content: ToastContent): void {
  const timeout = content.action !== undefined || content.tone === 'danger' ? tenSeconds : fiveSeconds
  toastQueue.add(content, { timeout })
}
