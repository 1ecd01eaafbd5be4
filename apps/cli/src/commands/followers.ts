import { tableFollowers as followers, readFollowers, replayFollower } from '@assay/keeper'
import { reachInstallation } from '../reach-installation.ts'

const usage = `Usage: assay followers [replay NAME]
NAME: ${followers.map(({ name }) => name).join(', ')}`

/** `assay followers`: how far whatever reads the logs behind a command has come, or lets one of them begin anew. */
export async function showFollowers(args: readonly string[]): Promise<number> {
  const [verb, name, ...rest] = args
  const replayed = verb === 'replay' ? followers.find((each) => each.name === name) : undefined
  if (rest.length > 0 || (verb !== undefined && replayed === undefined)) {
    console.error(usage)
    return 2
  }
  const { installation, close } = await reachInstallation()
  try {
    if (replayed !== undefined) {
      await replayFollower(installation.database, replayed)
      console.log(`${replayed.name} reads every log anew. The server that runs, or the next start, does it.`)
      return 0
    }
    for (const { name: each, lag, taken } of await readFollowers(installation.database, followers))
      console.log(
        `${each}: ${taken.toLocaleString('en')} events taken, ${lag.toLocaleString('en')} wait for it`,
      )
    return 0
  } finally {
    await close()
  }
}
