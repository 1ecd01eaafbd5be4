import type { Database } from '@assay/db'
import fc from 'fast-check'
import { changeKey } from '../keys/change-key.ts'
import { type AttackedLog, type Store, withAttackedLog } from './attacked-log.test-support.ts'

/**
 * Which stores the owner has laid hands on since all three held the last checkpoint. Whoever changes all of them has
 * taken away everything that this machine remembers: then only who kept a checkpoint elsewhere can tell.
 */
type Owner = { touched: Set<Store> }

export type Act = fc.AsyncCommand<Owner, AttackedLog, false>

const leavesOneStore = ({ touched }: Owner, store: Store) => new Set([...touched, store]).size < 3

/** What an owner does to one store. */
function attack(store: Store, name: string, run: (log: AttackedLog) => unknown): Act {
  return {
    check: (owner) => leavesOneStore(owner, store),
    run: async (owner, log) => {
      owner.touched.add(store)
      await run(log)
    },
    toString: () => `${name} ${store}`,
  }
}

function act(name: string, run: (log: AttackedLog) => unknown): Act {
  return {
    check: () => true,
    run: async (_owner, log) => {
      await run(log)
    },
    toString: () => name,
  }
}

/** Sealing, after which nothing may have been signed that does not extend what was signed before. */
function seal(restart: boolean): Act {
  return {
    check: () => true,
    run: async (owner, log) => {
      const before = log.count()
      await log.seal(restart)
      const contradiction = log.contradiction()
      if (contradiction !== null) throw new Error(`Signed what no one tree holds: ${contradiction}`)
      // Whatever was signed is in all three stores now.
      if (log.count() > before) owner.touched.clear()
    },
    toString: () => `seal${restart ? ' after a restart' : ''}`,
  }
}

const store = fc.constantFrom<Store>('table', 'file', 'record')
const small = fc.nat({ max: 12 })

/** What happens to a log in the course of things. */
export const honestActs: fc.Arbitrary<Act>[] = [
  fc.integer({ min: 1, max: 4 }).map((count) => act(`write ${count}`, (log) => log.write(count))),
  fc.boolean().map(seal),
]

/** What an owner can do besides. */
const attacks: fc.Arbitrary<Act>[] = [
  fc.constant(act('copy all', (log) => log.copy())),
  fc.constant(act('ask for another key', (log) => changeKey(log.keys, log.origin))),
  fc
    .tuple(store, fc.nat({ max: 5 }))
    .map(([what, which]) => attack(what, `take back to ${which}`, (log) => log.takeBack(what, which))),
  store.map((what) => attack(what, 'remove', (log) => log.remove(what))),
  fc
    .tuple(store, fc.record({ at: small, active: fc.boolean(), keep: fc.boolean() }))
    .map(([what, how]) => attack(what, `forge ${JSON.stringify(how)}`, (log) => log.forge(what, how))),
  fc.constant(attack('table', 'continue elsewhere than in', (log) => log.continueElsewhere())),
  small.map((at) => attack('table', `change leaf ${at} of`, (log) => log.changeLeaf(at))),
  small.map((size) =>
    attack('table', `cut checkpoints after ${size} from`, (log) => log.cutCheckpoints(size)),
  ),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.boolean())
    .map(([lines, cut]) =>
      attack('file', `${cut ? 'cut' : 'damage'} ${lines} lines of`, (log) => log.damageFile(lines, cut)),
    ),
  fc
    .constantFrom('current' as const, 'before' as const, 'none' as const)
    .map((where) => act(`swap key: ${where}`, (log) => log.swapKey(where))),
]

/** A log with two checkpoints, and a copy of everything as it was at the first. */
export async function twiceSealed(log: AttackedLog): Promise<void> {
  await log.write(5)
  await log.seal(true)
  await log.copy()
  await log.write(4)
  await log.seal(false)
}

/** Tries so many owners, each with acts of their own, until one brings the sealer to contradict itself. */
export async function attackSealer(
  database: Database,
  { epoch, runs }: { epoch: bigint; runs: number },
): Promise<void> {
  const commands = fc.commands([...honestActs, ...honestActs, ...attacks], { maxCommands: 25 })
  await fc.assert(
    fc.asyncProperty(commands, (acts) =>
      withAttackedLog(database, epoch, async (log) => {
        await twiceSealed(log)
        await fc.asyncModelRun(() => ({ model: { touched: new Set<Store>() }, real: log }), acts)
      }),
    ),
    { numRuns: runs },
  )
}
