/** Why better-auth refused, as far as a person can do something about it. */
export type AuthFailure = 'wrong' | 'tooMany' | 'weak' | 'signedOut' | 'connection' | 'unknown'

const failures: Record<string, AuthFailure> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong',
  INVALID_EMAIL: 'wrong',
  INVALID_PASSWORD: 'wrong',
  PASSWORD_TOO_WEAK: 'weak',
  PASSWORD_TOO_SHORT: 'weak',
  PASSWORD_TOO_LONG: 'weak',
  UNAUTHORIZED: 'signedOut',
}

/** Sends a request of sign-in. Gives why it was refused, null where it was not. */
async function post(path: string, body: object): Promise<AuthFailure | null> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    if (response.status === 429) return 'tooMany'
    const { code }: { code?: string } = await response.json().catch(() => ({}))
    return failures[code ?? ''] ?? (response.status === 401 ? 'signedOut' : 'unknown')
  } catch {
    return 'connection'
  }
}

export const signIn = (email: string, password: string) => post('/sign-in/email', { email, password })
export const signInDemo = (key: string) => post('/demo/sign-in', { key })
export const signOut = () => post('/sign-out', {})
export const changePassword = (currentPassword: string, newPassword: string) =>
  post('/change-password', { currentPassword, newPassword })
