import { createHash } from 'node:crypto'
import { v7 } from 'uuid'

/** A new id: UUID version 7, so that ids of later rows sort later. */
export const newId = (): string => v7()

/** The id of the source at a normalised address: the same in every transaction, so that a race makes no twin. */
export function sourceIdOf(workspaceId: string, url: string): string {
  return createHash('sha256').update(`${workspaceId}\n${url}`).digest('base64url').slice(0, 32)
}
