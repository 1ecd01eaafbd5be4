import { randomUUID } from 'node:crypto'
import type { submitAssessmentSchema } from '@assay/review'
import type { z } from 'zod'
import type { Desk } from './desk.ts'

/** One `assessment.submit` as a browser sends it. */
export type SubmitRequest = {
  cookie: string
  body: z.infer<typeof submitAssessmentSchema> & { workspaceId: string; key: string }
}

/** Different requests without end: each reviewer on each statement once, all statements before any comes again. */
export function* submitRequests({ workspaceId, statementIds, cookies }: Desk): Generator<SubmitRequest> {
  for (const [turn] of cookies.entries()) {
    for (const [index, statementId] of statementIds.entries()) {
      const content = {
        value: 'disputed' as const,
        factuality: null,
        techniques: [],
        rationale: `The yearbook gives another number for week ${index + 1}; see the table on page ${turn + 12}.`,
        citations: [
          {
            url: `https://statistics.example/yearbook/${index % 50}`,
            title: 'Yearbook',
            publisher: 'Statistics Office',
            stance: 'contradicts' as const,
            quotedPassage: 'visitors by week',
            accessedOn: '2026-03-01',
          },
        ],
      }
      const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
      const cookie = cookies[(turn + index) % cookies.length] ?? ''
      yield { cookie, body: { workspaceId, key: randomUUID(), ...target, content } }
    }
  }
}
