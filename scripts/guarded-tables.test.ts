import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readsPastVisible } from './guarded-tables.mjs'
import { root } from './run.mjs'
import { sourceFiles } from './source-files.mjs'

const folder = mkdtempSync(join(tmpdir(), 'assay-tables-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the build says of a file that is planted. */
function check(path: string, text: string) {
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), text)
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/check-house.mjs'), folder], {
    encoding: 'utf8',
  })
  rmSync(join(folder, path))
  return { status, stderr }
}

const names = {
  'assessments, in SQL':
    'const rows = await reader.$queryRaw(sql`SELECT id FROM assessment WHERE standing`)\n',
  'assessments, in Prisma': 'const rows = await prisma.assessment.findMany({ where: { articleId } })\n',
  'revisions, by a join':
    'sql`SELECT a.id FROM article a\n  JOIN assessment_revision r ON r.assessment_id = a.id`\n',
  'citations, counted':
    'const sources = await prisma.source.findMany({ include: { _count: { select: { citations: true } } } })\n',
  'how statements stand, in a typed query':
    "const rows = await tables.selectFrom('statement as s').selectAll().execute()\n",
  'how statements stand, by way of an article':
    'const rows = await prisma.article.findMany({\n  where: { workspaceId },\n  include: { statements: { where: { retired: false } } },\n})\n',
  'events, in SQL of small letters': 'const rows = sql`select id from event e where e.log_id = $1`\n',
  'events, in Prisma': 'const count = await tx.event.count({ where: { logId } })\n',
  'events, by way of their places':
    'await prisma.ledgerEntry.findMany({ where: { logId }, include: { event: true } })\n',
  'events, by a typed join': "entries.innerJoin('event as e', 'e.id', 'l.eventId')\n",
}

const paths = {
  'an operator': "sql`SELECT e.data->>'mergedId' FROM event e`\n",
  'an operator for whole paths': "sql`SELECT data #>> '{before,captureId}' FROM event`\n",
  'a question whether a key is there': "sql`SELECT id FROM event WHERE data ? 'statement'`\n",
  'a path query': 'sql`SELECT jsonb_path_query(data, $1::jsonpath) FROM event`\n',
  'the members of a list': 'sql`SELECT c FROM event e, jsonb_array_elements(e.data) c`\n',
  'a filter of Prisma':
    "await prisma.event.findMany({ where: { data: { path: ['captureId'], equals: captureId } } })\n",
}

describe('a module that reads past what is visible', () => {
  it.each(Object.entries(names))('fails the build where it names %s', (_what, text) => {
    for (const path of ['packages/questions/src/article/planted.ts', 'packages/people/src/planted.ts']) {
      const { status, stderr } = check(path, text)
      expect(stderr).toContain(`${path}: names a table that only questions/src/visible may`)
      expect(status).toBe(1)
    }
  })

  it.each(Object.entries(paths))(
    'fails the build, wherever it is, where it reads JSON by %s',
    (_how, text) => {
      for (const path of ['packages/questions/src/visible/planted.ts', 'packages/custody/src/planted.ts']) {
        const { status, stderr } = check(path, text)
        expect(stderr).toContain(`${path}: reads JSON by path in SQL`)
        expect(status).toBe(1)
      }
    },
  )

  it('is told from what may name them, from a test, and from words that only look alike', () => {
    const named = names['events, in Prisma']
    for (const path of [
      'packages/questions/src/visible/planted.ts',
      'packages/newsroom/src/assessment/load-scene.ts',
      'packages/custody/src/log/planted.ts',
      'packages/keeper/src/planted.ts',
      'packages/testing/src/integration/planted.test.ts',
    ]) {
      expect(check(path, named)).toEqual({ status: 0, stderr: '' })
    }
    const alike = [
      "const words = { fromEvent: 'From event' }\n",
      '// Reads from event to event, and never joins: JOIN event\n',
      'export const answerSchema = z.object({ statements: z.array(rowSchema), event: z.string() })\n',
      'await tx.$executeRaw(sql`DELETE FROM event_backlog WHERE seq = $1`)\n',
      'const strip = sql`SELECT jsonb_agg(jsonb_build_array(a, b)) FROM article`\n',
    ].join('')
    expect(check('packages/questions/src/article/planted.ts', alike)).toEqual({ status: 0, stderr: '' })
  })

  it('is looked for among all modules', () => {
    const looked = sourceFiles(root)
    expect(
      looked.filter(({ path }) => path.startsWith('packages/questions/src/visible/')).length,
    ).toBeGreaterThan(5)
    expect(looked.flatMap((file) => readsPastVisible(file) ?? [])).toEqual([])
  })
})
