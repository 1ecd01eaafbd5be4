import { type ErrorAnswer, readErrorAnswer } from '@assay/review'
import { z } from 'zod'

/** Why nobody was signed in, or nothing was changed: the answer of the server, or that there was none. */
export type AuthFailure = ErrorAnswer | 'connection' | 'unknown'

const refusedSchema = z.object({ error: z.unknown() })

/** Sends a request of sign-in. Gives why it was refused, null where it was not. */
async function post(path: string, body: object): Promise<AuthFailure | null> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const refused = refusedSchema.safeParse(await response.json().catch(() => null)).data
    return readErrorAnswer(refused?.error) ?? 'unknown'
  } catch {
    return 'connection'
  }
}

export const signIn = (email: string, password: string) => post('/sign-in', { email, password })
export const signInDemo = (key: string) => post('/demo/sign-in', { key })
export const signOut = () => post('/sign-out', {})
export const changePassword = (currentPassword: string, newPassword: string) =>
  post('/change-password', { currentPassword, newPassword })
