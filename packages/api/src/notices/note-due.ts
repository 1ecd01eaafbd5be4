import { type Installation, noteDueWork } from '@assay/newsroom'
import { findActor } from '@assay/people'
import { readDueWork } from '@assay/questions'
import { ReviewError } from '@assay/review'
import { readingOf } from '../reading-of.ts'

/** Tells everybody what of their work is due within a day, or late. */
export const noteDueEverywhere = (installation: Installation): Promise<void> =>
  noteDueWork(installation, async (assignee) => {
    try {
      const actor = await findActor(installation, assignee)
      return await readDueWork(await readingOf(installation, actor))
    } catch (error) {
      // Whoever is here no more is told nothing.
      if (error instanceof ReviewError && error.code === 'not-found') return []
      throw error
    }
  })
