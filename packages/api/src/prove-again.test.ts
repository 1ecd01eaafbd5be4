import { changeRole, deactivateMember, endMemberSessions } from '@assay/people'
import type { Actor } from '@assay/review'
import { buildInstallation, buildWorkspace, newKey, type TestInstallation } from '@assay/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { proveAgain } from './prove-again.ts'
import { createCaller } from './router.ts'

async function* numbers(): AsyncGenerator<number> {
  for (let number = 1; ; number++) yield number
}

describe('what takes longer than a question', () => {
  let built: TestInstallation
  let admin: Actor
  let editor: Actor

  beforeEach(async () => {
    built = await buildInstallation()
    const { admin: first, members } = await buildWorkspace(built.installation, ['editor'])
    admin = first
    editor = members[0] ?? first
  })

  const command = <Input extends object>(input: Input) => ({
    actor: admin,
    key: newKey(),
    input: { memberId: editor.memberId, ...input },
  })
  const demote = () => changeRole(built.installation, command({ version: 1, role: 'reviewer' } as const))

  const deactivate = () => deactivateMember(built.installation, command({ version: 1, reason: '' }))

  it('goes on for whoever still may', async () => {
    const { installation } = built
    const items = proveAgain({ installation, actor: editor, ability: 'import' }, numbers())
    for (const value of [1, 2, 3]) expect(await items.next()).toEqual({ done: false, value })
    await items.return(undefined)
  })

  it.each([
    ['demoted', demote],
    ['deactivated', deactivate],
  ])('is handed out no further to whoever is %s', async (_how, change) => {
    const { installation } = built
    const items = proveAgain({ installation, actor: editor, ability: 'import' }, numbers())
    await items.next()
    await change()
    await expect(items.next()).rejects.toMatchObject({ code: 'not-permitted' })
  })

  it('is handed out no further to whoever is signed out', async () => {
    const { installation } = built
    const at = installation.now()
    const expiresAt = new Date(at.getTime() + 3_600_000)
    const session = {
      id: 's1',
      tokenHash: 't1',
      userId: editor.personId,
      createdAt: at,
      usedAt: at,
      expiresAt,
    }
    await installation.database.prisma.session.create({ data: session })
    const call = { installation, actor: editor, ability: 'import', sessionId: 's1' } as const
    const items = proveAgain(call, numbers())
    expect(await items.next()).toEqual({ done: false, value: 1 })
    await endMemberSessions(installation, command({}))
    await expect(items.next()).rejects.toMatchObject({ code: 'not-permitted' })
  })

  it('is so for a look at the past, a verification, and downloads', async () => {
    const { installation } = built
    await built.sequence()
    const { workspaceId, personId } = editor
    const api = createCaller({ installation, personId })
    const streams = [
      await api.past.workspace({ workspaceId, moment: { position: 1 } }),
      await api.ledger.verify({ workspaceId }),
    ]
    await deactivate()
    for (const stream of streams) {
      const read = async () => {
        for await (const _item of stream);
      }
      await expect(read()).rejects.toMatchObject({ code: 'not-permitted' })
    }
  })
})
