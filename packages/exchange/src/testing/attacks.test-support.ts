import { canonicalize, formatVerifierKey, openCheckpoint, signCheckpoint } from '@assay/ledger'
import { buildSigner } from '../../../ledger/src/testing/node-crypto.test-support.ts'
import { buildStory, nodePrimitives, type Story } from './story.test-support.ts'

type Line = { readonly kind: string; readonly [name: string]: unknown }
type FileName = keyof Story['files'] | 'log-continued' | 'article-continued'
/** A file that was attacked, by what it may be named for: the codes that say rightly what was done. */
export type Attack = { name: string; file: string; named: readonly string[]; keys: 'given' | 'brought' }

const read = (file: string): Line[] =>
  file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Writes lines as a bundle would be written, with the number of lines that its end has to count. */
function write(lines: readonly Line[]): string {
  return lines
    .map((line, index) => `${canonicalize(line.kind === 'end' ? { ...line, records: index } : line)}\n`)
    .join('')
}

const change = (value: unknown): unknown => {
  if (value === null) return 'x'
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.length === 0 ? ['x'] : value.slice(0, -1)
  if (typeof value !== 'string') return {}
  // Within base64 and hex another digit, so that only what it says is wrong.
  const at = Math.floor(value.length / 2)
  const digit = value.charAt(at) === '4' ? '5' : '4'
  return value === '' ? 'x' : value.slice(0, at) + digit + value.slice(at + 1)
}

/** What it is called where a line of a kind is missing, comes twice, or says other than it did. */
const dropped: Readonly<Record<string, readonly string[]>> = {
  bundle: ['header-wrong'],
  key: ['checkpoint-wrong'],
  before: ['opening-wrong'],
  event: [
    'entry-missing',
    'checkpoint-misplaced',
    'line-unexpected',
    'version-skipped',
    'event-missing',
    'capture-missing',
  ],
  checkpoint: ['key-unvouched', 'holds-in-part', 'checkpoint-missing', 'proof-wrong'],
  text: ['text-missing'],
  capture: ['capture-missing'],
  words: ['words-missing'],
  later: ['line-unexpected', 'text-missing'],
  erasure: ['line-unexpected', 'text-missing'],
  end: ['bundle-malformed'],
}
const repeated: Readonly<Record<string, readonly string[]>> = {
  before: ['opening-wrong'],
  event: ['entry-repeated'],
  erasure: ['entry-repeated'],
}
const swapped = [
  'proof-wrong',
  'line-unexpected',
  'opening-wrong',
  'checkpoint-wrong',
  'entry-missing',
  'entry-repeated',
  'checkpoint-misplaced',
  'checkpoint-missing',
  'header-wrong',
  'text-missing',
  'capture-missing',
  'words-missing',
]
const fields: Readonly<Record<string, readonly string[]>> = {
  'bundle scope': ['header-wrong'],
  'bundle logId': ['header-wrong'],
  'bundle origin': ['header-wrong'],
  'bundle opening': ['header-wrong', 'opening-wrong', 'checkpoint-wrong', 'root-differs'],
  'bundle articleId': ['header-wrong'],
  'bundle format': ['header-wrong'],
  'bundle openingProof': ['header-wrong'],
  'before origin': ['opening-wrong'],
  'before opening': ['opening-wrong'],
  'before keys': ['opening-wrong', 'checkpoint-wrong'],
  'before notes': ['old-log-differs'],
  'key verifierKey': ['key-wrong', 'line-malformed'],
  'event position': ['entry-missing', 'entry-repeated', 'proof-wrong'],
  'event leafHash': ['entry-changed', 'line-malformed'],
  'event event': ['event-changed'],
  'event proof': ['proof-wrong'],
  'checkpoint note': ['checkpoint-wrong'],
  'text textId': ['line-unexpected', 'text-missing'],
  'text salt': ['text-differs', 'line-malformed'],
  'text text': ['text-differs'],
  'capture captureId': ['line-unexpected', 'capture-missing'],
  'capture bytes': ['capture-differs', 'line-malformed'],
  'words statementId': ['line-unexpected', 'words-missing'],
  'words version': ['line-unexpected', 'words-missing'],
  'words text': ['words-differ'],
  'later note': ['checkpoint-wrong', 'text-missing'],
  'later consistency': ['proof-wrong', 'line-malformed', 'text-missing'],
  'erasure position': ['proof-wrong', 'text-missing'],
  'erasure leafHash': ['entry-changed', 'line-malformed', 'text-missing'],
  'erasure event': ['event-changed', 'text-missing'],
  'erasure proof': ['proof-wrong', 'text-missing'],
  'end records': ['end-wrong'],
}

type Attacked = {
  of: FileName
  file: string
  /** The same file of another log. */
  other: string
  /** The kinds of lines that are attacked; null for all of them. */
  kinds: readonly string[] | null
}

/** Every way in which the lines of one file can be attacked, by their structure. */
function attacksOn({ of, file, other, kinds }: Attacked): Attack[] {
  const lines = read(file)
  const others = read(other)
  const found: Attack[] = []
  const add = (name: string, changed: string, named: readonly string[]) =>
    changed === file || found.push({ name: `${of}: ${name}`, file: changed, named, keys: 'brought' })
  const at = (index: number, ...instead: Line[]) => write(lines.toSpliced(index, 1, ...instead))
  for (const [index, line] of lines.entries()) {
    const { kind } = line
    if (kinds?.includes(kind) === false) continue
    const where = `${kind} in line ${index + 1}`
    // The first checkpoint of several says nothing that the second one does not say again; and that the last event of
    // an article was not left out only the whole log can prove.
    const spare = of.startsWith('log')
      ? lines.findIndex((each) => each.kind === 'checkpoint')
      : lines.findLastIndex((each) => each.kind === 'event')
    if (index !== spare) {
      add(`drop the ${where}`, at(index), dropped[kind] ?? [])
    }
    add(`repeat the ${where}`, at(index, line, line), repeated[kind] ?? ['line-unexpected'])
    const next = lines[index + 1]
    if (next !== undefined && !(kind === 'key' && next.kind === 'key')) {
      add(`swap the ${where} with the next`, write(lines.toSpliced(index, 2, next, line)), swapped)
    }
    const foreign = others[index]
    if (foreign !== undefined && kind !== 'end') {
      const replaced: Readonly<Record<string, readonly string[]>> = {
        bundle: ['header-wrong'],
        key: ['key-wrong', 'checkpoint-wrong'],
        before: ['opening-wrong'],
        event: ['event-foreign', 'proof-wrong'],
        erasure: ['proof-wrong', 'text-missing'],
      }
      add(
        `replace the ${where} by one of another log`,
        at(index, foreign),
        replaced[kind] ?? ['checkpoint-wrong', 'proof-wrong', 'text-missing'],
      )
    }
    add(`end after the ${where}`, write(lines.slice(0, index + 1)), ['bundle-malformed'])
    add(
      `add a field to the ${where}`,
      at(index, { ...line, zz: 1 }),
      kind === 'bundle' ? ['header-wrong'] : ['line-malformed'],
    )
    const text = canonicalize(line)
    const twice = `${text.slice(0, -1)},"kind":"${kind}"}`
    add(
      `say a name twice in the ${where}`,
      file.replace(`${text}\n`, `${twice}\n`),
      kind === 'bundle' ? ['header-wrong'] : ['line-malformed'],
    )
  }
  for (const index of firstOfEach(lines)) {
    const line: Line = lines[index] ?? { kind: 'none' }
    if (kinds?.includes(line.kind) === false) continue
    for (const field of Object.keys(line).filter((name) => name !== 'kind')) {
      const names = fields[`${line.kind} ${field}`] ?? []
      if (field !== 'event') {
        const changed = { ...line, [field]: field === 'scope' ? otherScope(line) : change(line[field]) }
        add(`change ${field} of the ${line.kind} in line ${index + 1}`, lineAs(lines, index, changed), names)
      } else {
        const event = Object(line.event)
        for (const way of pathsOf(event)) {
          const changed = { ...line, event: changeAt(event, way) }
          add(`change ${way.join('.')} of the ${line.kind} in line ${index + 1}`, at(index, changed), names)
        }
      }
    }
  }
  for (const unsigned of unsignedLines) {
    const { kind } = unsigned
    const named = putIn[kind] ?? ['line-malformed']
    const places = { 'right after the header': 1, 'behind the first event': behindFirstEvent(lines) }
    for (const [where, place] of Object.entries({ ...places, 'before the end': lines.length - 1 })) {
      const changed = write(lines.toSpliced(place, 0, unsigned))
      add(`put in a ${kind} that nobody signed, ${where}`, changed, named)
    }
    add(`put a ${kind} behind the end`, `${file}${canonicalize(unsigned)}\n`, [
      kind in putIn ? 'line-unexpected' : 'line-malformed',
    ])
  }
  for (const index of firstOfEach(lines).slice(1)) {
    add(
      `go on as another log from line ${index + 1} on`,
      write([...lines.slice(0, index), ...others.slice(index)]),
      mixed,
    )
  }
  return found
}

/** As it is, with the count of the end as it was: the end may be what is changed. */
const lineAs = (lines: readonly Line[], index: number, changed: Line): string =>
  lines
    .toSpliced(index, 1, changed)
    .map((line) => `${canonicalize(line)}\n`)
    .join('')

const otherScope = ({ scope }: Line) => (scope === 'log' ? 'article' : 'log')

/** The first line of each kind, and the first event of each type. */
function firstOfEach(lines: readonly Line[]): number[] {
  const seen = new Set<string>()
  return lines.flatMap((line, index) => {
    const key = `${line.kind} ${String(Object(line.event).type)}`
    if (seen.has(key)) return []
    seen.add(key)
    return [index]
  })
}

/** A line of every kind that nobody signed: those of bundles now, those that bundles of format 1 had, and others. */
const hash = `${'A'.repeat(43)}=`
const nobodys = {
  id: 'e99',
  logId: 'w1',
  type: 'member-joined',
  version: 1,
  actorId: 'p9',
  actorRole: 'admin',
}
const unsignedEvent = {
  ...nobodys,
  ...{ at: '2026-03-02T10:00:00.000Z', articleId: null, statementId: null, nonce: hash },
  data: { memberId: 'm9', personId: 'p9', role: 'admin', invitationId: null },
}
const unsignedLines: readonly Line[] = [
  { kind: 'touched', ids: ['s1', 'r1', 't01'] },
  { kind: 'row', table: 'assessment', row: { id: 'r1', value: 'disputed' } },
  { kind: 'node', level: 1, index: 0, hash },
  { kind: 'stray', what: 'event', id: 'e00' },
  { kind: 'note', text: 'Everything holds.' },
  {
    kind: 'bundle',
    format: 'assay-bundle@2',
    ...{ scope: 'log', logId: 'w1', origin: 'desk.example/harbour', opening: null, articleId: null },
  },
  { kind: 'key', verifierKey: formatVerifierKey(buildSigner('desk.example/harbour', 99).key) },
  { kind: 'before', origin: 'desk.example/harbour.old', opening: null, keys: [], notes: [] },
  { kind: 'event', position: 99, leafHash: hash, event: unsignedEvent },
  { kind: 'checkpoint', note: 'desk.example/harbour\n99\nnobody\n' },
  { kind: 'text', textId: 't99', salt: hash, text: 'Never said.' },
  { kind: 'words', statementId: 's99', version: 1, text: 'Never cut.' },
  { kind: 'capture', captureId: 'c99', bytes: '' },
  { kind: 'later', note: 'desk.example/harbour\n99\nnobody\n', consistency: [] },
  { kind: 'erasure', position: 99, leafHash: hash, event: unsignedEvent, proof: [] },
  { kind: 'end', records: 0 },
]

/** What a line that nobody signed is called, wherever it was put in. */
const putIn: Readonly<Record<string, readonly string[]>> = {
  bundle: ['line-unexpected'],
  key: ['line-unexpected', 'key-unused'],
  before: ['line-unexpected', 'opening-wrong'],
  event: [
    'checkpoint-missing',
    'entry-missing',
    'event-changed',
    'entry-changed',
    'proof-wrong',
    'line-unexpected',
    'entry-repeated',
  ],
  checkpoint: ['checkpoint-wrong', 'line-unexpected'],
  text: ['line-unexpected'],
  words: ['line-unexpected'],
  capture: ['line-unexpected'],
  later: ['checkpoint-wrong', 'line-unexpected'],
  erasure: ['line-unexpected', 'entry-changed', 'proof-wrong'],
  end: ['line-unexpected'],
}

/** Where one history begins and another one goes on, the first thing that does not fit is named. */
const mixed = [
  ...['header-wrong', 'key-wrong', 'checkpoint-wrong', 'event-foreign', 'proof-wrong', 'root-differs'],
  ...['opening-wrong', 'line-unexpected', 'text-differs', 'end-wrong'],
]

const behindFirstEvent = (lines: readonly Line[]) => lines.findIndex(({ kind }) => kind === 'event') + 1

/** The ways to every value in an event's data, so that none of them can be changed unseen. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))
}

/** The same with the value at the end of a way changed. */
function changeAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return change(value)
  const inner = changeAt(Object(value)[name], rest)
  if (Array.isArray(value)) return value.with(Number(name), inner)
  return { ...Object(value), [name]: inner }
}

/** Attacks that sign: with a key that nobody vouched for, over the same tree or over another one. */
async function attacksThatSign(story: Story, files: Files): Promise<Attack[]> {
  const { origin, keys } = story
  const forger = buildSigner(origin, 66)
  const forgerKey = { kind: 'key', verifierKey: formatVerifierKey(forger.key) }
  const resigned = async (note: string) =>
    signCheckpoint([forger], await openCheckpoint(nodePrimitives, { note, origin, keys }))
  const attacks: Attack[] = []
  for (const [name, file] of Object.entries(files)) {
    const lines = read(file)
    const signed = await Promise.all(
      lines.map(async (line) =>
        'note' in line ? { ...line, note: await resigned(String(line.note)) } : line,
      ),
    )
    const last = lines.findLastIndex(({ kind }) => kind === 'checkpoint')
    const lastOnly = lines.map((line, index) => (index === last ? (signed[index] ?? line) : line))
    const oneKey = [...signed.slice(0, 1), forgerKey, ...signed.slice(1).filter(({ kind }) => kind !== 'key')]
    attacks.push(
      {
        name: `${name}: sign all of it with another key`,
        file: write(oneKey),
        named: ['checkpoint-wrong'],
        keys: 'given',
      },
      {
        name: `${name}: sign the last checkpoint with another key`,
        file: write(lastOnly),
        named: ['checkpoint-wrong'],
        keys: 'brought',
      },
    )
    if (name.startsWith('log')) {
      const withKey = lastOnly.toSpliced(1, 0, forgerKey)
      attacks.push({
        name: `${name}: bring the key that signed the last checkpoint`,
        file: write(withKey),
        named: ['key-unvouched'],
        keys: 'brought',
      })
    }
  }
  return attacks
}

type Files = Readonly<Record<FileName, string>>

/** The files of a story, and those of one whose log continues another. */
async function filesOf(options: Parameters<typeof buildStory>[0] = {}): Promise<Files> {
  const [{ files }, continued] = [
    await buildStory(options),
    await buildStory({ ...options, continues: true }),
  ]
  return { ...files, 'log-continued': continued.files.log, 'article-continued': continued.files.article }
}

/** The files that are attacked, and in which of their lines: the rest is as in another one. */
const attacked: readonly { of: FileName; kinds: Attacked['kinds'] }[] = [
  { of: 'log', kinds: null },
  { of: 'article', kinds: null },
  { of: 'log-later', kinds: ['checkpoint', 'later', 'erasure', 'end'] },
  { of: 'article-later', kinds: ['checkpoint', 'later', 'erasure', 'end'] },
  { of: 'log-continued', kinds: ['bundle', 'key', 'before', 'checkpoint'] },
  { of: 'article-continued', kinds: ['bundle', 'key', 'checkpoint'] },
]

/** Every attack on a bundle. */
export async function allAttacks(): Promise<{ story: Story; attacks: Attack[] }> {
  const story = await buildStory()
  const files = await filesOf()
  const others = await filesOf({ logId: 'w2', origin: 'elsewhere.example/desk', seeds: [17, 18] })
  const onLines = attacked.flatMap(({ of, kinds }) =>
    attacksOn({ of, file: files[of], other: others[of], kinds }),
  )
  return { story, attacks: [...onLines, ...(await attacksThatSign(story, files))] }
}
