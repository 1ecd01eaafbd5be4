import { sql } from '@assay/db'

const saidIn = { assessment: sql`citation`, decision: sql`decision_citation` }

/**
 * SQL for what a revision says, in the shape in which it was submitted: of the row `r` of the revision. A text that
 * was erased is empty.
 */
export const saidContent = (of: keyof typeof saidIn) => sql`jsonb_build_object(
  'value', r.value, 'factuality', r.factuality, 'techniques', r.techniques,
  'rationale', COALESCE((SELECT e.text FROM erasable_text e WHERE e.id = r.rationale_text_id), ''),
  'citations', COALESCE((
    SELECT jsonb_agg(jsonb_build_object('url', c.original_url, 'title', c.title, 'publisher', c.publisher,
      'stance', c.stance, 'quotedPassage', q.text, 'accessedOn', c.accessed_on) ORDER BY c.ordinal)
    FROM ${saidIn[of]} c LEFT JOIN erasable_text q ON q.id = c.quoted_text_id WHERE c.revision_id = r.id
  ), '[]'))`
