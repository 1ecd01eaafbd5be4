import { TRPCError } from '@trpc/server'
import { expect, it } from 'vitest'
import { orNotFound } from './or-not-found.ts'

const refused = (code: TRPCError['code']) => orNotFound(Promise.reject(new TRPCError({ code })))

it('gives the answer', async () => {
  expect(await orNotFound(Promise.resolve('here'))).toBe('here')
})

it.each(['NOT_FOUND', 'BAD_REQUEST'] as const)(
  'shows that there is nothing where the API says %s',
  async (code) => {
    await expect(refused(code)).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404/)
  },
)

it('hides no fault', async () => {
  await expect(refused('INTERNAL_SERVER_ERROR')).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
})
