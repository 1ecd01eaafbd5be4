'use client'

import { keepPreviousData, type QueryKey, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

type Progress = { done: number; total: number }
type Listener<Answer> = {
  onData: (item: { progress: Progress | null; answer: Answer | null }) => void
  onError: (error: Error) => void
  onComplete: () => void
}

/**
 * A question whose answer takes a while: how far it has come, then the answer. The one before stays until then;
 * whoever asks something else, or leaves, stops the work.
 */
export function useLooking<Answer>({
  queryKey,
  subscribe,
  isEnabled = true,
}: {
  queryKey: QueryKey
  subscribe: (listener: Listener<Answer>) => { unsubscribe: () => void }
  isEnabled?: boolean
}) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const query = useQuery({
    queryKey,
    enabled: isEnabled,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      setProgress(null)
      return new Promise<Answer>((resolve, reject) => {
        const work = subscribe({
          onData: (item) => (item.answer === null ? setProgress(item.progress) : resolve(item.answer)),
          onError: reject,
          onComplete: () => reject(new Error('There was no answer')),
        })
        signal.addEventListener('abort', () => {
          work.unsubscribe()
          reject(signal.reason)
        })
      })
    },
  })
  return { query, progress: query.isFetching ? progress : null }
}
