import { suggestedSourcesSchema, suggestSources, suggestSourcesSchema } from '@assay/questions'
import { memberProcedure, router } from '../procedures.ts'

export const sourceRouter = router({
  suggest: memberProcedure('read')
    .input(suggestSourcesSchema)
    .output(suggestedSourcesSchema)
    .query(({ ctx, input }) => suggestSources(ctx.reading, input)),
})
