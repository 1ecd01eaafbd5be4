import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startCluster } from '../../../../scripts/postgres-cluster.mjs'
import { buildDesk, origin, secret } from '../core/desk.ts'
import { recordScripts, replay } from '../core/recording.ts'
import { type SubmitRequest, submitRequests } from '../core/requests.ts'
import { poster, startServer } from '../core/server.ts'
import { quantile, time } from '../core/timing.ts'
import type { Report, Suite } from '../harness.ts'

const rounds = 7
const warmUp = 1_600
const loads = [
  { clients: 1, requests: 60 },
  { clients: 8, requests: 240 },
] as const
type Load = (typeof loads)[number]

type Measured = { p50: number; p95: number; perSecond: number }

/** One `assessment.submit` through HTTP, session, tRPC and Prisma, against the same statements by bare pg. */
export const suite: Suite = {
  name: 'core',
  async run(report) {
    const cluster = await startCluster()
    try {
      await runOn(cluster.url, report)
    } finally {
      await cluster.stop()
    }
  },
}

async function runOn(admin: string, report: Report): Promise<void> {
  const at = (name: string) => Object.assign(new URL(admin), { pathname: `/${name}` }).href
  const createDatabase = async (name: string, template: string) => {
    const client = new pg.Client(admin)
    await client.connect()
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
    await client.end()
  }
  await createDatabase('desk', 'template1')
  const desk = await buildDesk(at('desk'), { statements: 2_000, reviewers: 8 })
  // Three times the same newsroom: one to write down what is asked, one to ask it barely, one to be served.
  for (const name of ['recorded', 'bare', 'served']) await createDatabase(name, 'desk')
  const all = [...submitRequests(desk)].slice(
    0,
    warmUp + rounds * loads.reduce((sum, each) => sum + each.requests, 0),
  )
  const scripts = await recordScripts(at('recorded'), all)
  report(
    plain(
      'statements sent for one assessment.submit',
      quantile(
        scripts.map(({ length }) => length),
        0.5,
      ),
      '',
    ),
  )
  const scriptOf = new Map(all.map((request, index) => [request, scripts[index] ?? []]))

  const data = mkdtempSync(path.join(tmpdir(), 'assay-bench-'))
  const server = await startServer({
    DATABASE_URL: at('served'),
    ASSAY_DATA_DIR: data,
    ASSAY_SECRET: secret,
    ASSAY_URL: origin,
  })
  const { post, close } = poster(server.port, 8)
  const pool = new pg.Pool({ connectionString: at('bare'), max: 10 })
  const asServed =
    ({ cookie, body }: SubmitRequest) =>
    () =>
      post('/api/trpc/assessment.submit', cookie, body)
  const asBare = (request: SubmitRequest) => () => replay(pool, scriptOf.get(request) ?? [])
  try {
    await time(all.slice(0, warmUp).map(asServed), 8)
    await time(all.slice(0, warmUp).map(asBare), 8)
    let next = warmUp
    const measured = new Map<Load, { served: Measured[]; bare: Measured[] }>()
    for (const load of loads) measured.set(load, { served: [], bare: [] })
    for (let round = 0; round < rounds; round++) {
      for (const load of loads) {
        const requests = all.slice(next, next + load.requests)
        next += load.requests
        measured.get(load)?.bare.push(await measure(requests.map(asBare), load))
        measured.get(load)?.served.push(await measure(requests.map(asServed), load))
      }
    }
    await expectAll(at('bare'), next)
    await expectAll(at('served'), next)
    for (const [load, { served, bare }] of measured) reportLoad(report, load, { served, bare })
  } finally {
    close()
    await pool.end()
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

async function measure(tasks: (() => Promise<unknown>)[], { clients }: Load): Promise<Measured> {
  const { each, total } = await time(tasks, clients)
  return { p50: quantile(each, 0.5), p95: quantile(each, 0.95), perSecond: (tasks.length / total) * 1000 }
}

/** A measurement counts only where everything that was asked was done. */
async function expectAll(url: string, count: number): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(
    "SELECT count(*)::int AS n FROM event WHERE type = 'assessment-submitted'",
  )
  await client.end()
  if (rows[0]?.n !== count) throw new Error(`${rows[0]?.n} assessments are there, not ${count}`)
}

function reportLoad(
  report: Report,
  { clients }: Load,
  { served, bare }: { served: Measured[]; bare: Measured[] },
): void {
  const middle = (runs: Measured[], key: keyof Measured) =>
    quantile(
      runs.map((run) => run[key]),
      0.5,
    )
  const name = `assessment.submit, ${clients} ${clients === 1 ? 'client' : 'clients'}`
  const row = (key: keyof Measured, unit: string) => {
    const [value, baseline] = [middle(served, key), middle(bare, key)]
    return {
      name: `${name}, ${key === 'perSecond' ? 'throughput' : key}`,
      value,
      unit,
      baseline,
      ratio: value / baseline,
    }
  }
  const p50 = row('p50', 'ms')
  const isGoal = clients === 1
  report({ ...p50, goal: isGoal ? 'ratio <= 4' : null, holds: isGoal ? p50.ratio <= 4 : null })
  report({ ...row('p95', 'ms'), goal: null, holds: null })
  const throughput = row('perSecond', '/s')
  report({
    ...throughput,
    goal: isGoal ? null : 'ratio >= 1/6',
    holds: isGoal ? null : throughput.ratio >= 1 / 6,
  })
}

const plain = (name: string, value: number, unit: string) => ({
  name,
  value,
  unit,
  baseline: null,
  ratio: null,
  goal: null,
  holds: null,
})
