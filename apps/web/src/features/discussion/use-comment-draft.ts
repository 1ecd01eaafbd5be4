'use client'

import { useEffect, useMemo, useState } from 'react'
import { deviceStorage } from '../../components/device-storage.ts'

/**
 * What is being written as a comment at a place: kept by the browser at every change, until it is sent or taken back
 * to what stands.
 *
 * @param place what it is a comment on: unique among all of one person's
 */
export function useCommentDraft({
  viewerId,
  place,
  standing,
}: {
  viewerId: string
  place: string
  standing: string
}) {
  const storage = useMemo(() => deviceStorage('localStorage'), [])
  const key = `assay:draft:${viewerId}:comment:${place}`
  const [text, setText] = useState(() => storage.getItem(key) ?? standing)
  const [isKept, setKept] = useState(true)
  useEffect(() => {
    if (text === standing) return storage.removeItem(key)
    try {
      storage.setItem(key, text)
      setKept(true)
    } catch {
      setKept(false)
    }
  }, [storage, key, text, standing])
  const clear = () => {
    storage.removeItem(key)
    setText(standing)
  }
  return { text, setText, isKept, clear }
}

/** Whether the browser keeps something that was being written at a place. */
export function hasCommentDraft(viewerId: string, place: string): boolean {
  return deviceStorage('localStorage').getItem(`assay:draft:${viewerId}:comment:${place}`) !== null
}
