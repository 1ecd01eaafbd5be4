'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'
import { EraseTextDialog } from './erase-text-dialog.tsx'
import { ErasureFeedContext, useFollowErasures } from './use-erasure-feed.ts'

/** A text that somebody is about to erase: its id, and its words to look at once more. */
export type AskedText = { textId: string; text: string }

const ErasureContext = createContext<(asked: AskedText) => void>(() => {})

/** Gives what opens the dialog for a text, from anywhere on a page of the workspace. */
export const useErasure = () => useContext(ErasureContext)

type ErasureDeskProps = {
  workspaceId: string
  /** Where the log stood when the page was drawn. */
  position: number
  children: ReactNode
}

/**
 * Holds the dialog that erases a text, above the pages: once the text is gone, so is the row that it was opened
 * from, and what is to be said of it still has to be said. And hears of what others erase, on whatever page.
 */
export function ErasureDesk({ workspaceId, position, children }: ErasureDeskProps) {
  const feed = useFollowErasures(workspaceId, position)
  const [asked, setAsked] = useState<AskedText | null>(null)
  return (
    <ErasureContext value={setAsked}>
      <ErasureFeedContext value={feed}>{children}</ErasureFeedContext>
      {asked === null ? null : (
        <EraseTextDialog
          key={asked.textId}
          workspaceId={workspaceId}
          asked={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </ErasureContext>
  )
}
