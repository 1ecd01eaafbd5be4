import type { DeviceStorage } from '../../components/device-storage.ts'
import { type Draft, draftSchema } from './draft.ts'

const prefix = 'assay:draft:'
const keyOf = (personId: string, statementId: string) => `${prefix}${personId}:${statementId}`

/** Drafts live in the browser until they are submitted: they survive a reload and a lost connection. */
export type DraftStorage = {
  read: (statementId: string) => Draft | null
  /** False where the browser would not keep it: storage full or switched off. */
  write: (statementId: string, draft: Draft) => boolean
  remove: (statementId: string) => void
}

/** The drafts of one person in a storage such as `window.localStorage`. */
export function buildDraftStorage(storage: DeviceStorage, personId: string): DraftStorage {
  return {
    read: (statementId) => {
      const stored = storage.getItem(keyOf(personId, statementId))
      if (stored === null) return null
      return draftSchema.safeParse(parseJson(stored)).data ?? null
    },
    write: (statementId, draft) => {
      try {
        storage.setItem(keyOf(personId, statementId), JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },
    remove: (statementId) => storage.removeItem(keyOf(personId, statementId)),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
