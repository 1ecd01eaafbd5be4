import { z } from 'zod'

const answerSchema = z.object({
  logs: z.array(z.object({ keys: z.array(z.object({ verifierKey: z.string() })) })),
})

export type FetchedKeys =
  | { kind: 'keys'; keys: string[] }
  | { kind: 'unknownSlug' }
  | { kind: 'noneYet' }
  | { kind: 'unreachable' }

/** Where the public keys of a workspace are, for anybody. */
export const keysPath = (slug: string): string => `/api/keys/${slug}`

/** Fetches the public keys of a workspace of this server. Never throws: what happened is in the answer. */
export async function fetchKeys(slug: string): Promise<FetchedKeys> {
  try {
    const response = await fetch(keysPath(slug))
    if (response.status === 404) return { kind: 'unknownSlug' }
    const { logs } = answerSchema.parse(await response.json())
    const keys = logs.flatMap((log) => log.keys.map(({ verifierKey }) => verifierKey))
    return keys.length === 0 ? { kind: 'noneYet' } : { kind: 'keys', keys }
  } catch {
    return { kind: 'unreachable' }
  }
}
