import { z } from 'zod'
import type { DeviceStorage } from '../../components/device-storage.ts'

const draftSchema = z.object({ text: z.string(), address: z.string() })
export type ImportDraft = z.infer<typeof draftSchema>

export const emptyDraft: ImportDraft = { text: '', address: '' }

const keyOf = (workspaceId: string) => `assay:import:${workspaceId}`

/** What was pasted lives in the browser until it is imported: it survives a reload, an error and a lost connection. */
export type ImportDraftStorage = {
  read: () => ImportDraft
  /** False where the browser would not keep it: too long, or storage switched off. */
  write: (draft: ImportDraft) => boolean
}

/** The draft of one workspace in a storage such as `window.localStorage`. */
export function buildImportDraftStorage(storage: DeviceStorage, workspaceId: string): ImportDraftStorage {
  const key = keyOf(workspaceId)
  return {
    read: () => {
      try {
        return draftSchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data ?? emptyDraft
      } catch {
        return emptyDraft
      }
    },
    write: (draft) => {
      try {
        if (draft.text === '' && draft.address === '') storage.removeItem(key)
        else storage.setItem(key, JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },
  }
}
