import type { Follower } from './follower.ts'
import { noteNotices } from './note-notices.ts'
import { noteTexts } from './note-texts.ts'
import { noteTurns } from './note-turns.ts'
import { placeRevisions } from './place-revisions.ts'

/** The followers that write rows: what questions look up and no command can know. */
export const tableFollowers: readonly Extract<Follower, { effects: 'inside' }>[] = [
  placeRevisions,
  noteTurns,
  noteTexts,
  noteNotices,
]
