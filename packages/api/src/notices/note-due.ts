import { type Installation, noteDueWork } from '@assay/newsroom'
import { findActor } from '@assay/people'
import { readDueWork } from '@assay/questions'
import { ReviewError, viewerOf } from '@assay/review'

/** Tells everybody what of their work is due within a day, or late. */
export const noteDueEverywhere = (installation: Installation): Promise<void> =>
  noteDueWork(installation, async (assignee) => {
    try {
      const actor = await findActor(installation, assignee)
      return await readDueWork({ ...installation, viewer: viewerOf(actor) })
    } catch (error) {
      // Whoever is here no more is told nothing.
      if (error instanceof ReviewError && error.code === 'not-found') return []
      throw error
    }
  })
