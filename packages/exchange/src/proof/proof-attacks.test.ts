import { expect, it } from 'vitest'
import { hasPython, namesByDocuments } from '../testing/documents-verifier.test-support.ts'
import { buildStory, nodePrimitives } from '../testing/story.test-support.ts'
import { verifyProofFile } from './verify-proof-file.ts'

const story = await buildStory()
const other = await buildStory({ seeds: [27, 28] })
const elsewhere = await buildStory({ logId: 'w2', origin: 'elsewhere.example/desk', seeds: [17, 18] })

type Attack = { name: string; file: string }

/** Another digit in the middle, so that only what is said is wrong. */
function change(line: string): string {
  const at = Math.floor(line.length / 2)
  return `${line.slice(0, at)}${line.charAt(at) === '4' ? '5' : '4'}${line.slice(at + 1)}`
}

/** Every way in which the lines of a proof can be attacked, and its lines mixed with those of others. */
function attacksOn(file: string): Attack[] {
  const lines = file.split('\n')
  const write = (changed: readonly string[]) => changed.join('\n')
  const mixed = [other, elsewhere].map(({ proof }) => proof.split('\n'))
  const found = lines.flatMap((line, at): Attack[] => {
    const next = lines[at + 1]
    const where = `line ${at + 1}`
    return [
      { name: `drop ${where}`, file: write(lines.toSpliced(at, 1)) },
      // Who signs twice has signed.
      ...(line.startsWith('— ')
        ? []
        : [{ name: `repeat ${where}`, file: write(lines.toSpliced(at, 0, line)) }]),
      ...(next === undefined
        ? []
        : [{ name: `swap ${where} with the next`, file: write(lines.toSpliced(at, 2, next, line)) }]),
      { name: `end before ${where}`, file: write(lines.slice(0, at)) },
      { name: `change ${where}`, file: write(lines.with(at, change(line))) },
      { name: `a space after ${where}`, file: write(lines.with(at, `${line} `)) },
      ...mixed.map((instead, of) => ({
        name: `${where} from another proof, ${of}`,
        file: write(lines.with(at, instead[at] ?? 'none')),
      })),
    ]
  })
  const divide = file.indexOf('\n\n')
  const whole = [other, elsewhere].flatMap(({ proof, notes, later }, of) => [
    { name: `all of another one, ${of}`, file: proof },
    { name: `a checkpoint of another log, ${of}`, file: `${file.slice(0, divide)}\n\n${notes[2] ?? ''}` },
    { name: `a later checkpoint of another log, ${of}`, file: `${file.slice(0, divide)}\n\n${later}` },
  ])
  return [
    ...found,
    ...whole,
    { name: 'a later checkpoint', file: `${file.slice(0, divide)}\n\n${story.later}` },
  ]
}

/** What a proof is refused for; `holds` where it is not. */
async function failureOf(file: string): Promise<string> {
  const bytes = new TextEncoder().encode(file)
  const outcome = await verifyProofFile(nodePrimitives, { bytes, keys: story.keys, earlier: [] })
  return outcome.ok ? 'holds' : outcome.failure
}

const attacks = attacksOn(story.proof).filter(({ file }) => file !== story.proof)

it('is found, whatever is done to a proof', async () => {
  expect(attacks.length).toBeGreaterThan(100)
  expect(await failureOf(story.proof)).toBe('holds')
  const unseen: string[] = []
  for (const { name, file } of attacks) if ((await failureOf(file)) === 'holds') unseen.push(name)
  expect(unseen).toEqual([])
})

/** What a failure may say of a change in the head of a proof, or in the checkpoint behind it. */
const ofHead = ['file', 'inclusion', 'event']
const ofCheckpoint = ['file', 'checkpoint', 'signature', 'signer', 'inclusion']

it('is named for what it is: a line of the head, or one of the checkpoint', async () => {
  const divide = story.proof.split('\n').indexOf('')
  const wrong: string[] = []
  for (const { name, file } of attacks) {
    const line = /line (\d+)/.exec(name)?.[1]
    const isOfHead = line !== undefined && Number(line) <= divide && !name.startsWith('end before')
    const isAtDivide = Number(line) === divide
    const named = isAtDivide ? [...ofHead, ...ofCheckpoint] : isOfHead ? ofHead : ofCheckpoint
    const failure = await failureOf(file)
    if (!named.includes(failure)) wrong.push(`${name}: ${failure}`)
  }
  expect(wrong).toEqual([])
})

it.skipIf(!hasPython)('is named by the verifier of the documents as here', { timeout: 600_000 }, async () => {
  const theirs = namesByDocuments(
    attacks.map(({ file }) => file),
    { keys: story.keys },
  )
  const differ: string[] = []
  for (const [at, { name, file }] of attacks.entries()) {
    // What does not begin as a proof is read as a bundle there, of which this is no header.
    const named = theirs[at] === 'header-wrong' ? 'file' : theirs[at]
    const ours = await failureOf(file)
    if (ours !== named) differ.push(`${name}: ${ours}, and ${named} by the documents`)
  }
  expect(differ).toEqual([])
})
