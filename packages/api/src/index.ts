// What the server of an app opens before it answers: it builds on newsroom by way of here.
export {
  type Authentication,
  buildAuthentication,
  firstAdminToken,
  linkSecretOf,
  readDemoFiles,
  readDemoPeople,
  seedDemo,
} from '@assay/newsroom'
export type { Context } from './context.ts'
export { errorAnswerOf, internalSentence, refusalOf } from './error-answer.ts'
export { errorTable } from './error-table.ts'
export { type AppRouter, appRouter, createCaller } from './router.ts'
