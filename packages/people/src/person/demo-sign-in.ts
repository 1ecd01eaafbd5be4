import type { Database } from '@assay/db'
import { APIError, createAuthEndpoint, formCsrfMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { BetterAuthPlugin } from 'better-auth/types'
import { z } from 'zod'

/** Who can be signed in at a click: the person's key in the demo's cast, and their address. */
export type DemoCast = readonly { key: string; email: string }[]

const bodySchema = z.object({ key: z.string() })

/**
 * Signs somebody of the demo's cast in without a password, by a real session. This plugin is given to better-auth
 * in demo mode alone, so that outside it the path does not exist.
 */
export function demoSignIn({ prisma }: Database, people: DemoCast): BetterAuthPlugin {
  return {
    id: 'assay-demo',
    endpoints: {
      signInDemo: createAuthEndpoint(
        '/demo/sign-in',
        { method: 'POST', body: bodySchema, use: [formCsrfMiddleware] },
        async (ctx) => {
          const email = people.find(({ key }) => key === ctx.body.key)?.email
          const user = email === undefined ? null : await prisma.user.findUnique({ where: { email } })
          if (user === null) throw new APIError('NOT_FOUND')
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ personId: user.id })
        },
      ),
    },
  }
}
