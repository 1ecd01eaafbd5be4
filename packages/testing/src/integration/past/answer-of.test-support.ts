import type { Looking } from '../../../../questions/src/past/fold-track.ts'

/** The answer that a long look ends with, past all words of how far it has come. */
export async function answerOf<Answer>(looking: Promise<Looking<Answer>>): Promise<Answer> {
  for await (const { answer } of await looking) if (answer !== null) return answer
  throw new Error('A look ended without an answer')
}
