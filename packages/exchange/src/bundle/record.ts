import { editorialTables } from '@assay/review'
import { z } from 'zod'

const count = z.int().nonnegative()
const base64 = z.string()

/** What a bundle begins with. */
const headerSchema = z.object({
  kind: z.literal('bundle'),
  format: z.literal('assay-bundle@1'),
  /** A whole log from its first leaf on, or the events of one article, each with its own inclusion proof. */
  scope: z.enum(['log', 'article']),
  logId: z.string(),
  origin: z.string(),
  /** The first leaf of a log that continues another; null where the first leaf is the first event. */
  opening: z.string().nullable(),
  /** The leaves that are signed, as far as whoever wrote the bundle says. */
  sealed: count,
  /** Whether the stored nodes of the tree come along, to be compared. */
  nodes: z.boolean(),
  /** The tables whose rows come along, to be compared. */
  tables: z.array(z.enum(editorialTables)),
})

/**
 * One line of a bundle. They come in this order: the header, the keys, the logs before this one, the log (events by position; after the
 * events that complete them nodes, after the events that they sign checkpoints), what the events only commit to
 * (texts, captures, words of statements), rows of tables, what changed meanwhile, the end. Bytes are standard base64 with padding.
 */
export const bundleRecordSchema = z.discriminatedUnion('kind', [
  headerSchema,
  z.object({ kind: z.literal('key'), verifierKey: z.string(), retiredAt: z.string().nullable() }),
  /**
   * A log that the one before in line continues (the newest first), with its own opening, its public keys and
   * checkpoints of it: those that show up to where the two agree.
   */
  z.object({
    kind: z.literal('before'),
    origin: z.string(),
    opening: z.string().nullable(),
    keys: z.array(z.string()),
    notes: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('event'),
    position: count,
    eventId: z.string(),
    leafHash: base64,
    /** The event as its leaf has it; null where it is not to be found. */
    event: z.record(z.string(), z.unknown()).nullable(),
    /** The hashes of an inclusion proof under the checkpoint before it: in a bundle of one article. */
    proof: z.array(base64).optional(),
  }),
  z.object({ kind: z.literal('node'), level: z.int().positive(), index: count, hash: base64 }),
  z.object({ kind: z.literal('checkpoint'), size: count, root: base64, note: z.string() }),
  z.object({
    kind: z.literal('text'),
    textId: z.string(),
    salt: base64.nullable(),
    text: z.string().nullable(),
  }),
  /** The bytes of a capture; where it is stored, the text that was read from them too. */
  z.object({ kind: z.literal('capture'), captureId: z.string(), bytes: base64, text: z.string().optional() }),
  /** The words of one version of a statement. */
  z.object({
    kind: z.literal('words'),
    statementId: z.string(),
    version: z.int().positive(),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('row'),
    table: z.enum(editorialTables),
    row: z.record(z.string(), z.unknown()).and(z.object({ id: z.string() })),
  }),
  /** What events changed that came while the bundle was written: rows read after them cannot be compared. */
  z.object({ kind: z.literal('touched'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('end'), records: count }),
])
export type BundleRecord = z.infer<typeof bundleRecordSchema>
export type BundleHeader = z.infer<typeof headerSchema>
