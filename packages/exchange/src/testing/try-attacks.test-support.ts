import { BundleError } from '../bundle/verify-bundle.ts'
import type { Attack } from './attacks.test-support.ts'
import { hasPython, namesByDocuments } from './documents-verifier.test-support.ts'
import type { Story } from './story.test-support.ts'
import { verifyText } from './verify-text.test-support.ts'

/** What an attack is called by Assay: the first finding, or the verdict where there is none. */
async function nameOf({ keys }: Story, attack: Attack): Promise<string> {
  try {
    const { verdict, findings } = await verifyText(attack.file, attack.keys === 'given' ? { keys } : {})
    return findings[0]?.code ?? verdict
  } catch (error) {
    if (error instanceof BundleError) return 'header-wrong'
    throw error
  }
}

/** Tries attacks. Gives those that are not named for what they are, and those that the documents name otherwise. */
export async function tryAttacks(story: Story, attacks: readonly Attack[]) {
  const wrong: string[] = []
  const tried: (Attack & { ours: string })[] = []
  for (const attack of attacks) {
    const ours = await nameOf(story, attack)
    tried.push({ ...attack, ours })
    if (!attack.named.includes(ours)) wrong.push(`${attack.name}: ${ours}, not ${attack.named.join(' or ')}`)
  }
  const differ = (['brought', 'given'] as const).flatMap((keys) => {
    if (!hasPython) return []
    const these = tried.filter((attack) => attack.keys === keys)
    const files = these.map(({ file }) => file)
    const theirs = namesByDocuments(files, keys === 'given' ? { keys: story.keys } : {})
    return these.flatMap(({ name, ours }, at) =>
      ours === theirs[at] ? [] : [`${name}: ${ours}, and ${theirs[at]} by the documents`],
    )
  })
  return { wrong, differ }
}
