import { z } from 'zod'

/**
 * The signed head of a workspace's log that an export of its assessments carries: `root` in standard base64, and
 * the whole `note` (C2SP signed note over a C2SP tlog-checkpoint), which says the other three again and is what to
 * verify with the workspace's public key.
 *
 * It is read before the records. It covers the leaves below `size`: a record whose `logIndex` is below it can be
 * proven against this very checkpoint; one that is not was said a moment later and needs a later one. It does not
 * cover the file: that the rows say what the events say is proven event by event, or by a bundle.
 */
export const exportCheckpointSchema = z.object({
  origin: z.string(),
  size: z.int().nonnegative(),
  root: z.string(),
  note: z.string(),
})
export type ExportCheckpoint = z.infer<typeof exportCheckpointSchema>
