import { createCallerFactory, router } from './procedures.ts'
import { assessmentRouter } from './routers/assessment.ts'

export const appRouter = router({
  assessment: assessmentRouter,
})

export type AppRouter = typeof appRouter

/** Calls procedures on the server without HTTP: for server components and tests. */
export const createCaller = createCallerFactory(appRouter)
