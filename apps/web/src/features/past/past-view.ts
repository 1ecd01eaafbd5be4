import type { PastAddress } from './past-address.ts'

export type PastWorkspace = { id: string; slug: string }

/** What a view is about, and the way to another. */
export type PastView = {
  workspace: PastWorkspace
  address: PastAddress
  onGo: (part: Partial<PastAddress>) => void
}
