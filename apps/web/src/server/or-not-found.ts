import { TRPCError } from '@trpc/server'
import { notFound } from 'next/navigation'

/** Waits for an answer; where the API says that there is nothing, the page says so too. */
export async function orNotFound<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'NOT_FOUND') notFound()
    throw error
  }
}
