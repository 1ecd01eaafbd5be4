import { auditDatabase } from '@assay/custody'
import type { Database } from '@assay/db'
import type { Installation } from '@assay/newsroom'
import { submitAssessment, withdrawAssessment } from '@assay/newsroom'
import type { Actor } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildSealPlace,
  buildWorkspace,
  newKey,
  type SealPlace,
  sealAll,
} from '@assay/testing'
import { afterAll } from 'vitest'

export type SealedDesk = {
  installation: Installation
  database: Database
  place: SealPlace
  admin: Actor
  workspaceId: string
  statementIds: string[]
  seal: () => Promise<void>
  /** What an audit of the whole database finds, a line each; what is wrong comes first. */
  findings: (earlier?: string[]) => Promise<string[]>
}

/** A desk with a history of everything that reviewers do, signed. */
export async function buildSealedDesk(): Promise<SealedDesk> {
  const { installation, database } = await buildInstallation()
  const { admin, members, workspaceId } = await buildWorkspace(installation)
  const [editor, ...reviewers] = members
  if (editor === undefined) throw new Error('the editor is missing')
  const { statements } = await buildArticle(installation, editor, { sentences: 6 })
  for (const actor of reviewers) {
    for (const { id: statementId } of statements.slice(0, 3)) {
      const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
      await submitAssessment(installation, {
        actor,
        key: newKey(),
        input: { ...target, content: buildContent() },
      })
    }
    const withdrawn = { statementId: statements[1]?.id ?? '', assessmentVersion: 1, reason: 'Read it again.' }
    await withdrawAssessment(installation, { actor, key: newKey(), input: withdrawn })
  }
  const place = buildSealPlace()
  afterAll(() => place.remove())
  const seal = () => sealAll(database, place)
  await seal()
  return {
    installation,
    database,
    place,
    admin,
    workspaceId,
    statementIds: statements.map(({ id }) => id),
    seal,
    findings: async (earlier = []) => {
      const { logs, findings } = await auditDatabase(installation, { slug: null, earlier })
      const found = [...logs.flatMap(({ report }) => report.findings), ...findings]
      return found.map(({ code, where }) => `${code} ${where}`)
    },
  }
}
