import { type OperatorActor, ReviewError } from '@assay/review'
import { runCommand } from '../frame/command.ts'
import { newId } from '../frame/ids.ts'
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

type OperatorUpload = CaptureUpload & { workspaceSlug: string | null; key?: string }

const verb = {
  procedure: 'capture.importByOperator',
  ability: 'import',
  result: importReceiptSchema,
} as const

/**
 * Takes a capture in by the word of the person who runs the installation, into the workspace with the given
 * slug, or into the only one. The same bytes under another key are found where they are.
 *
 * @throws TextError where the bytes cannot be read; ReviewError `not-found` for the workspace
 */
export async function importByOperator(
  installation: Installation,
  { workspaceSlug, key = newId(), ...upload }: OperatorUpload,
): Promise<ImportReceipt & { workspaceId: string; workspaceSlug: string }> {
  const workspaces = await installation.database.prisma.workspace.findMany({
    where: workspaceSlug === null ? {} : { slug: workspaceSlug },
    select: { id: true, slug: true },
    take: 2,
  })
  const [workspace, another] = workspaces
  if (workspace === undefined || another !== undefined) throw new ReviewError('not-found', { workspaceSlug })
  const actor: OperatorActor = { kind: 'operator', workspaceId: workspace.id }
  const reading = await readUpload(installation, workspace.id, upload)
  const command = { actor, key, input: keyedInputOf(reading) }
  const receipt = await onceMoreIfTaken(() =>
    runCommand(installation, verb, command, ({ tx, record }) =>
      takeIn({ tx, workspaceId: workspace.id, record }, reading),
    ),
  )
  return { ...receipt, workspaceId: workspace.id, workspaceSlug: workspace.slug }
}
