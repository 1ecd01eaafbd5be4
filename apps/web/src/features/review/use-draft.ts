'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { deviceStorage } from '../../components/device-storage.ts'
import {
  carriedOver,
  type Draft,
  type DraftBase,
  emptyDraft,
  hasTexts,
  reduceDraft,
  saysTheSame,
  withoutErased,
} from './draft.ts'
import { buildDraftStorage, type DraftStorage } from './draft-storage.ts'

type DraftOptions = {
  personId: string
  statementId: string
  /** The statements that this one was cut out of. */
  lineage: readonly string[]
  /** What the reviewer said last; null where they said nothing, or withdrew it. */
  standing: Draft | null
  /** The versions as they stand now. */
  current: DraftBase
}

/**
 * What stands in the way of a draft: other words of the statement, another word of one's own, or that texts were
 * erased which it may still hold; null for nothing.
 */
export function conflictOf(draft: Draft, current: DraftBase): 'text' | 'assessment' | 'erased' | null {
  const { base } = draft
  if (base.assessmentVersion < current.assessmentVersion) return 'assessment'
  if (base.erased < current.erased && hasTexts(draft)) return 'erased'
  return base.statementVersion < current.statementVersion ? 'text' : null
}

/** What was being written on a statement when an editor cut it anew. */
function inheritedFrom(storage: DraftStorage, lineage: readonly string[]) {
  for (const statementId of lineage) {
    const draft = storage.read(statementId)
    if (draft !== null) return { statementId, draft }
  }
  return null
}

/**
 * The draft on one statement. It begins with what this browser kept, else with what the reviewer said last, and
 * is kept at every change. Where nothing was written, it follows what the reviewer submits elsewhere.
 */
export function useDraft({ personId, statementId, lineage, standing, current }: DraftOptions) {
  const storage = useMemo(() => buildDraftStorage(deviceStorage('localStorage'), personId), [personId])
  const saved = standing ?? emptyDraft(current)
  const [origin, setOrigin] = useState(saved)
  const [inherited] = useState(() => (storage.read(statementId) ? null : inheritedFrom(storage, lineage)))
  const [draft, dispatch] = useReducer(reduceDraft, statementId, (id) => {
    if (inherited !== null) return carriedOver(inherited.draft, current)
    return storage.read(id) ?? saved
  })
  const [isKept, setKept] = useState(true)
  const isDirty = !saysTheSame(draft, origin)

  const latest = useRef(draft)
  latest.current = draft
  const written = useRef(draft)

  /** Lets go of what is kept, unless another window has put something else there. */
  const letGo = useCallback(
    (...own: Draft[]) => {
      const kept = storage.read(statementId)
      if (kept !== null && own.some((each) => saysTheSame(kept, each))) storage.remove(statementId)
    },
    [statementId, storage],
  )
  useEffect(() => {
    if (!isDirty) return letGo(draft, written.current)
    const keep = () => setKept(storage.write(statementId, draft))
    keep()
    if (inherited !== null) storage.remove(inherited.statementId)
    written.current = draft
    // Two windows share the place. Where the other lets go of what it wrote, this one's is kept again.
    const keepAgain = ({ newValue }: StorageEvent) => (newValue === null ? keep() : undefined)
    window.addEventListener('storage', keepAgain)
    return () => window.removeEventListener('storage', keepAgain)
  }, [draft, isDirty, statementId, storage, letGo, inherited])

  /** Nothing is being written any more: this is what stands. */
  const settle = useCallback((settled: Draft) => {
    setOrigin(settled)
    dispatch({ type: 'replaced', draft: settled })
  }, [])

  /** Called as the draft is sent. Gives what to call with what was saved. */
  const send = useCallback(() => {
    const sent = latest.current
    return (saved: Draft) => {
      setOrigin(saved)
      dispatch({ type: 'saved', sent, saved })
      // The panel may be another statement's by now, and then no effect of this one runs any more.
      letGo(sent)
    }
  }, [letGo])

  const isErased = origin.base.erased < saved.base.erased
  useEffect(() => {
    if (!isErased || !isDirty) return
    setOrigin(saved)
    dispatch({ type: 'replaced', draft: withoutErased(draft, origin, saved) })
  }, [isErased, isDirty, draft, origin, saved])

  const hasPassed = !isDirty && (isErased || conflictOf(draft, saved.base) !== null)
  useEffect(() => {
    if (hasPassed) settle(saved)
  }, [hasPassed, saved, settle])

  return { draft, isDirty, isKept, send, settle, dispatch }
}
