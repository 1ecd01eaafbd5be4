export type { Context } from './context.ts'
export { errorTable } from './error-table.ts'
export { type AppRouter, appRouter, createCaller } from './router.ts'
