import type { Installation } from '@assay/newsroom/frame'
import { type Command, runCommand } from '@assay/newsroom/frame'
import type { eraseNameSchema } from '@assay/review'
import { z } from 'zod'
import { emptyName } from '../person/empty-name.ts'
import { loadMember } from './load-member.ts'
import { refuseForeigners } from './refuse-foreigners.ts'

export const nameErasedSchema = z.object({ memberId: z.string() })

/**
 * An admin erases the name of a member, for a reason. Their account stays. A person has one name in the whole
 * installation: the admin has to be one in each workspace where it stands, also where they left it.
 *
 * @throws ReviewError `not-found`, `nothing-changed`, `member-elsewhere`
 */
export function eraseName(
  installation: Installation,
  command: Command<z.infer<typeof eraseNameSchema>>,
): Promise<z.infer<typeof nameErasedSchema>> {
  const verb = { procedure: 'member.eraseName', ability: 'erase-text', result: nameErasedSchema } as const
  return runCommand(installation, verb, command, async ({ tx, actor, log }) => {
    const { memberId, reason } = command.input
    const { personId } = await loadMember(tx, actor, memberId)
    await refuseForeigners(tx, { adminId: actor.personId, personId })
    await emptyName({ tx, log }, { personId, reason })
    return { memberId }
  })
}
