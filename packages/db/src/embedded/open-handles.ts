import type { Database } from '../database.ts'

type Handles = {
  /** How often a directory was really opened since the process began. */
  opens: number
  share: (root: string, open: (forget: () => void) => Promise<Database>) => Promise<Database>
}

declare global {
  var assayDatabaseHandles: Handles | undefined
}

/**
 * The open directories of this process. A bundler makes several instances of this module in one process
 * (Next compiles instrumentation and routes apart), so the one list is kept where they all see it.
 */
export function openHandles(): Handles {
  globalThis.assayDatabaseHandles ??= buildHandles()
  return globalThis.assayDatabaseHandles
}

function buildHandles(): Handles {
  const byRoot = new Map<string, Promise<Database>>()
  const handles: Handles = {
    opens: 0,
    share: (root, open) => {
      const known = byRoot.get(root)
      if (known) return known
      handles.opens++
      const opening = open(() => byRoot.delete(root))
      byRoot.set(root, opening)
      opening.catch(() => byRoot.delete(root))
      return opening
    },
  }
  return handles
}

/** How many embedded databases this process has opened so far, for a test that there was only one. */
export const countOpens = (): number => openHandles().opens
