import { z } from 'zod'

const count = z.int().nonnegative()
const base64 = z.string().regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, {
  error: 'not standard base64 with padding',
})
/** 32 bytes. The last sextet has two bits that stand for nothing, and they are not set. */
const hash = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, {
  error: 'not 32 bytes in standard base64',
})
const event = z.record(z.string(), z.unknown())
const entry = { position: count, leafHash: hash, event }

/**
 * One line of a bundle, format 2; walk.ts holds in which order they come. Nothing in
 * a line stands there on its own word: all of it is signed, or follows from what is.
 */
export const bundleLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bundle'),
    format: z.literal('assay-bundle@2'),
    /** A whole log from its first leaf on, or the events of one article, each with its own inclusion proof. */
    scope: z.enum(['log', 'article']),
    logId: z.string(),
    origin: z.string(),
    /** The first leaf of a log that continues another; null where the first leaf is the first event. */
    opening: z.string().nullable(),
    /** The article, where it is the bundle of one. */
    articleId: z.string().nullable(),
    /** That the opening is the first leaf, under the checkpoint: in the bundle of one article alone. */
    openingProof: z.array(hash).optional(),
  }),
  z.strictObject({ kind: z.literal('key'), verifierKey: z.string() }),
  z.strictObject({
    /** A log that the one before in line continues, the newest first: what shows up to where the two agree. */
    kind: z.literal('before'),
    origin: z.string(),
    opening: z.string().nullable(),
    keys: z.array(z.string()),
    notes: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('event'), ...entry, proof: z.array(hash).optional() }),
  z.strictObject({ kind: z.literal('checkpoint'), note: z.string() }),
  z.strictObject({ kind: z.literal('text'), textId: z.string(), salt: base64, text: z.string() }),
  z.strictObject({ kind: z.literal('capture'), captureId: z.string(), bytes: base64 }),
  z.strictObject({
    kind: z.literal('words'),
    statementId: z.string(),
    version: z.int().positive(),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('later'), note: z.string(), consistency: z.array(hash) }),
  z.strictObject({ kind: z.literal('erasure'), ...entry, proof: z.array(hash) }),
  z.strictObject({ kind: z.literal('end'), records: count }),
])
export type BundleLine = z.infer<typeof bundleLineSchema>
export type LineOf<Kind extends BundleLine['kind']> = Extract<BundleLine, { kind: Kind }>
