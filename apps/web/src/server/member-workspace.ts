import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { requestContext, serverApi } from './api.ts'

/** Who is signed in; whoever is not is sent to sign in first. */
export const signedInPerson = cache(async (): Promise<string> => {
  const { personId } = await requestContext()
  if (personId === null) redirect(signInPath((await headers()).get('x-path')))
  return personId
})

const signInPath = (path: string | null): string =>
  path === null || path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`

/** The workspace at an address, for its members. To anybody else it is not there. */
export const memberWorkspace = cache(async (slug: string) => {
  await signedInPerson()
  const mine = await (await serverApi()).workspace.mine()
  const workspace = mine.find((each) => each.slug === slug)
  if (workspace === undefined) notFound()
  return workspace
})
