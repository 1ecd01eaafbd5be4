import { type MarkedTechnique, markedTechniqueSchema } from '@assay/review'
import { codePointCounter } from '@assay/text'
import { z } from 'zod'

const storedSchema = z.array(markedTechniqueSchema)

/**
 * Techniques as they leave Assay: `start` and `end` in Unicode code points of the statement's text, end exclusive, as
 * all offsets of an export are. Takes them as they are stored, in UTF-16 code units.
 */
export function exportedTechniques(stored: unknown, statementText: string): MarkedTechnique[] {
  const count = codePointCounter(statementText)
  const counted = (offset: number | null) => (offset === null ? null : count(offset))
  return storedSchema.parse(stored).map(({ technique, start, end }) => {
    return { technique, start: counted(start), end: counted(end) }
  })
}
