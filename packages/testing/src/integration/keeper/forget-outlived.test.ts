import { testDatabase } from '@assay/testing'
import { expect, it } from 'vitest'
import { forgetOutlived } from '../../../../keeper/src/retention/forget-outlived.ts'

const now = new Date('2026-03-10T12:00:00.000Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

it('forgets answers after seven days, sessions that ran out, and wrong passwords after a month', async () => {
  const database = await testDatabase()
  const { prisma, transact } = database
  const answer = { logId: 'w', actorId: 'p', procedure: 'assessment.submit', requestHash: 'h', result: {} }
  const user = { id: 'u', email: 'ada@desk.example', createdAt: now, updatedAt: now }
  const session = { userId: 'u', createdAt: now, usedAt: now }
  const failure = { personId: 'u', count: 1, untold: 1, firstAt: ago(31) }
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
        { ...session, id: 'over', tokenHash: 'a', expiresAt: ago(0.01) },
        { ...session, id: 'live', tokenHash: 'b', expiresAt: ago(-0.01) },
      ],
    })
    await tx.signInCount.createMany({
      data: [
        { key: 'guesses of long ago', count: 9, lastAt: ago(2) },
        { key: 'guesses', count: 9, lastAt: ago(0.5) },
        { key: 'where the owner works', count: 1, lastAt: ago(2), goodAt: ago(50) },
        { key: 'where they worked', count: 1, lastAt: ago(61), goodAt: ago(61) },
      ],
    })
    await tx.failedSignIn.createMany({
      data: [
        { ...failure, address: '203.0.113.1', lastAt: ago(30.1) },
        { ...failure, address: '203.0.113.2', lastAt: ago(29.9) },
      ],
    })
  })
  await forgetOutlived(database, now)
  expect((await prisma.idempotency.findMany()).map(({ key }) => key)).toEqual(['kept'])
  expect((await prisma.session.findMany()).map(({ id }) => id)).toEqual(['live'])
  const counts = await prisma.signInCount.findMany({ orderBy: { key: 'asc' } })
  expect(counts.map(({ key }) => key)).toEqual(['guesses', 'where the owner works'])
  expect((await prisma.failedSignIn.findMany()).map(({ address }) => address)).toEqual(['203.0.113.2'])
})
