import { createCallerFactory, router } from './procedures.ts'
import { articleRouter } from './routers/article.ts'
import { assessmentRouter } from './routers/assessment.ts'
import { eventRouter } from './routers/event.ts'
import { sourceRouter } from './routers/source.ts'
import { statementRouter } from './routers/statement.ts'

export const appRouter = router({
  article: articleRouter,
  assessment: assessmentRouter,
  event: eventRouter,
  source: sourceRouter,
  statement: statementRouter,
})

export type AppRouter = typeof appRouter

/** Calls procedures on the server without HTTP: for server components and tests. */
export const createCaller = createCallerFactory(appRouter)
