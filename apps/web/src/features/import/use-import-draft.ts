'use client'

import { useEffect, useState } from 'react'
import { deviceStorage } from '../../components/device-storage.ts'
import { buildImportDraftStorage, emptyDraft, type ImportDraft } from './import-draft.ts'

const pause = 300

/** The draft of this workspace, kept on the device a moment after the last change. */
export function useImportDraft(workspaceId: string) {
  const [draft, setDraft] = useState<ImportDraft>(emptyDraft)
  const [isLoaded, setLoaded] = useState(false)
  const [isKept, setKept] = useState(true)

  useEffect(() => {
    setDraft(buildImportDraftStorage(deviceStorage('localStorage'), workspaceId).read())
    setLoaded(true)
  }, [workspaceId])

  useEffect(() => {
    if (!isLoaded) return
    const keep = () =>
      setKept(buildImportDraftStorage(deviceStorage('localStorage'), workspaceId).write(draft))
    const timer = setTimeout(keep, pause)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [draft, isLoaded, workspaceId])

  return { draft, change: setDraft, isKept }
}
