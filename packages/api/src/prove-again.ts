import type { Installation } from '@assay/newsroom'
import { isStillHere } from '@assay/people'
import { type Ability, type Actor, ReviewError } from '@assay/review'

/** How long a proof stands, in milliseconds. */
const provenFor = 1000

/** A call that a member was let in with. */
export type MemberCall = {
  installation: Installation
  actor: Actor
  ability: Ability
  sessionId?: string | null | undefined
}

/**
 * Hands out what takes longer than a question does, a stream or a download, and proves again, once a second, that
 * whoever asked still may: whoever is deactivated, demoted or signed out meanwhile is answered no further.
 *
 * @throws ReviewError `not-permitted`
 */
export async function* proveAgain<Item>(
  { installation, actor, ability, sessionId }: MemberCall,
  items: AsyncIterable<Item>,
): AsyncGenerator<Item> {
  let provenAt = installation.now().getTime()
  for await (const item of items) {
    const at = installation.now().getTime()
    if (at - provenAt >= provenFor) {
      if (!(await isStillHere(installation, actor, sessionId ?? null, ability))) {
        throw new ReviewError('not-permitted', { ability })
      }
      provenAt = at
    }
    yield item
  }
}
