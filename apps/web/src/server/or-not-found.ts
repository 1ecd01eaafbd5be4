import { TRPCError } from '@trpc/server'
import { notFound } from 'next/navigation'

const nothing: ReadonlySet<TRPCError['code']> = new Set(['NOT_FOUND', 'BAD_REQUEST'])

/** Waits for an answer. Where the API says that there is nothing, or that no such id can be, the page says so too. */
export async function orNotFound<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof TRPCError && nothing.has(error.code)) notFound()
    throw error
  }
}
