import { signOut } from './authenticate.ts'

/** Signs out and goes to the sign-in page, by a full load. Gives false where the server did not answer. */
export async function leave(): Promise<boolean> {
  if ((await signOut()) !== null) return false
  window.location.assign('/sign-in')
  return true
}
