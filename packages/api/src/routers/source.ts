import { suggestedSourcesSchema, suggestSources, suggestSourcesSchema } from '@assay/newsroom'
import { memberProcedure, router } from '../procedures.ts'

export const sourceRouter = router({
  suggest: memberProcedure('read')
    .input(suggestSourcesSchema)
    .output(suggestedSourcesSchema)
    .query(({ ctx, input }) => suggestSources(ctx.newsroom, ctx.actor, input)),
})
