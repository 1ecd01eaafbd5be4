import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sharedSettings } from '../instances/shared-settings.ts'
import { makeKeyring } from './key-store.ts'

// One of several processes that begin at once: each says what it reads of each place, a line for each.
const [directory = '', self = '', others = '', rounds = ''] = process.argv.slice(2)

/** Waits, without a pause in which somebody else would get ahead, until all have come so far. */
function meet(round: number): void {
  const arrived = (each: number) => path.join(directory, `arrived-${each}-${round}`)
  writeFileSync(arrived(Number(self)), '')
  for (let each = 0; each < Number(others); each++) while (!existsSync(arrived(each)));
}

mkdirSync(directory, { recursive: true })
for (let round = 0; round < Number(rounds); round++) {
  const place = path.join(directory, String(round))
  const keys = { directory: path.join(place, 'keys') }
  meet(round)
  const settings = sharedSettings({
    ...{ url: 'https://desk.example', secret: 'kept', keys },
    checkpointFile: path.join(place, 'checkpoints.jsonl'),
  })
  const { keyId } = makeKeyring(keys, 'desk.example/harbour').current.key
  console.log(JSON.stringify({ settings, keyId }))
}
