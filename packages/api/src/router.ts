import { createCallerFactory, router } from './procedures.ts'
import { agreementRouter } from './routers/agreement.ts'
import { articleRouter } from './routers/article.ts'
import { assessmentRouter } from './routers/assessment.ts'
import { captureRouter } from './routers/capture.ts'
import { decisionRouter } from './routers/decision.ts'
import { discussionRouter } from './routers/discussion.ts'
import { eventRouter } from './routers/event.ts'
import { ledgerRouter } from './routers/ledger.ts'
import { mailRouter } from './routers/mail.ts'
import { memberRouter } from './routers/member.ts'
import { noticeRouter } from './routers/notice.ts'
import { overviewRouter } from './routers/overview.ts'
import { pastRouter } from './routers/past.ts'
import { personRouter } from './routers/person.ts'
import { proofRouter } from './routers/proof.ts'
import { sessionRouter } from './routers/session.ts'
import { sourceRouter } from './routers/source.ts'
import { statementRouter } from './routers/statement.ts'
import { textRouter } from './routers/text.ts'
import { workRouter } from './routers/work.ts'
import { workspaceRouter } from './routers/workspace.ts'

export const appRouter = router({
  agreement: agreementRouter,
  article: articleRouter,
  assessment: assessmentRouter,
  capture: captureRouter,
  decision: decisionRouter,
  discussion: discussionRouter,
  event: eventRouter,
  ledger: ledgerRouter,
  mail: mailRouter,
  member: memberRouter,
  notice: noticeRouter,
  overview: overviewRouter,
  past: pastRouter,
  person: personRouter,
  proof: proofRouter,
  session: sessionRouter,
  source: sourceRouter,
  statement: statementRouter,
  text: textRouter,
  work: workRouter,
  workspace: workspaceRouter,
})

export type AppRouter = typeof appRouter

/** Calls procedures on the server without HTTP: for server components and tests. */
export const createCaller = createCallerFactory(appRouter)
