import { createCallerFactory, router } from './procedures.ts'
import { articleRouter } from './routers/article.ts'
import { assessmentRouter } from './routers/assessment.ts'
import { statementRouter } from './routers/statement.ts'

export const appRouter = router({
  article: articleRouter,
  assessment: assessmentRouter,
  statement: statementRouter,
})

export type AppRouter = typeof appRouter

/** Calls procedures on the server without HTTP: for server components and tests. */
export const createCaller = createCallerFactory(appRouter)
