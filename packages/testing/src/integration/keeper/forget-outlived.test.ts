import { testDatabase } from '@assay/testing'
import { expect, it } from 'vitest'
import { forgetOutlived } from '../../../../keeper/src/retention/forget-outlived.ts'

const now = new Date('2026-03-10T12:00:00.000Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

it('forgets answers after seven days, sessions that ran out, and old attempts', async () => {
  const database = await testDatabase()
  const { prisma, transact } = database
  const answer = { logId: 'w', actorId: 'p', procedure: 'assessment.submit', requestHash: 'h', result: {} }
  const user = { id: 'u', name: 'Ada', email: 'ada@desk.example' }
  await transact(async (tx) => {
    await tx.idempotency.createMany({
      data: [
        { ...answer, key: 'old', createdAt: ago(7.01) },
        { ...answer, key: 'kept', createdAt: ago(6.99) },
      ],
    })
    await tx.user.create({ data: user })
    await tx.session.createMany({
      data: [
        { id: 'over', token: 'a', userId: 'u', expiresAt: ago(0.01) },
        { id: 'live', token: 'b', userId: 'u', expiresAt: ago(-0.01) },
      ],
    })
    await tx.rateLimit.createMany({
      data: [
        { id: 'old', key: 'a', count: 9, lastRequest: BigInt(ago(2).getTime()) },
        { id: 'new', key: 'b', count: 9, lastRequest: BigInt(ago(0.5).getTime()) },
      ],
    })
  })
  await forgetOutlived(database, now)
  expect((await prisma.idempotency.findMany()).map(({ key }) => key)).toEqual(['kept'])
  expect((await prisma.session.findMany()).map(({ id }) => id)).toEqual(['live'])
  expect((await prisma.rateLimit.findMany()).map(({ id }) => id)).toEqual(['new'])
})
