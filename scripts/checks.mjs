import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root, run } from './run.mjs'

const plain = { NO_COLOR: '1', FORCE_COLOR: '0' }

/** @type {import('./steps.mjs').Step[]} the checks that read the sources and run nothing of them, cheapest first */
export const checks = [
  {
    name: 'lint',
    title: 'format and lint',
    run: () => run(bin('biome'), ['ci', '--colors=off', '--max-diagnostics=100'], { env: plain }),
  },
  { name: 'house', title: 'house rules', run: () => script('check-house.mjs') },
  { name: 'sizes', title: 'lengths of files', run: () => script('check-sizes.mjs') },
  {
    name: 'versions',
    title: 'versions',
    run: checkVersions,
  },
  { name: 'arrows', title: 'arrows', run: () => script('check-arrows.mjs') },
  { name: 'unused', title: 'unused code', run: () => run(bin('knip'), ['--no-progress'], { env: plain }) },
  { name: 'types', title: 'types', run: checkTypes },
]

/** @param {string} file @param {string[]} [args] */
function script(file, args = []) {
  return run(process.execPath, [join(root, 'scripts', file), ...args])
}

async function checkVersions() {
  const drift = await run(bin('sherif'), ['--fail-on-warnings'], { env: plain })
  const lock = await script('complete-lock.mjs', ['--check'])
  return { ok: drift.ok && lock.ok, output: (drift.ok ? '' : drift.output) + lock.output }
}

/** Type-checks the scripts and every workspace, two at a time: the compiler is parallel in itself. */
async function checkTypes() {
  // The types of the routes lie where the last build left them, and may name pages that are gone.
  const routes = await run(bin('next'), ['typegen', 'apps/web'], { env: plain })
  if (!routes.ok) return routes
  const queue = ['.', ...workspaces()]
  let ok = true
  let output = ''
  const work = async () => {
    for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
      const result = await run(bin('tsc'), ['-p', folder, '--noEmit', '--pretty', 'false'])
      ok &&= result.ok
      output += result.output
    }
  }
  await Promise.all([work(), work()])
  return { ok, output }
}

function workspaces() {
  return ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .map((name) => `${folder}/${name}`)
      .filter((path) => existsSync(join(root, path, 'tsconfig.json'))),
  )
}
