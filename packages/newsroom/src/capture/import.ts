import {
  type Actor,
  fileNameSchema,
  type KeyActor,
  mayAct,
  pageAddressSchema,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import type { CaptureUpload } from './read-bytes.ts'
import {
  type ImportReceipt,
  importReceiptSchema,
  keyedInputOf,
  onceMoreIfTaken,
  readUpload,
  takeIn,
} from './take-in.ts'

/** What comes with the bytes: their name and the address they came from, where known. */
export const importCaptureSchema = z.object({
  filename: fileNameSchema.nullable(),
  sourceUrl: pageAddressSchema.nullable(),
  bytes: z.instanceof(Uint8Array),
  maxBytes: z.int().positive(),
})

/**
 * Takes in what was captured: the bytes as they are, the articles found in them, and why the rest was skipped,
 * in one transaction or not at all; by a member, or by a program with a key.
 *
 * @throws TextError where the bytes cannot be read; ReviewError `not-permitted`, `idempotency-mismatch`
 */
export async function importCapture(
  installation: Installation,
  { actor, key, input: upload }: Command<CaptureUpload, Actor | KeyActor>,
): Promise<ImportReceipt> {
  if (!mayAct(actor, 'import')) throw new ReviewError('not-permitted', { ability: 'import' })
  const { workspaceId } = actor
  const reading = await readUpload(installation, workspaceId, upload)
  const verb = { procedure: 'capture.import', ability: 'import', result: importReceiptSchema } as const
  const command = { actor, key, input: keyedInputOf(reading) }
  return onceMoreIfTaken(() =>
    runCommand(installation, verb, command, ({ tx, record }) => takeIn({ tx, workspaceId, record }, reading)),
  )
}
