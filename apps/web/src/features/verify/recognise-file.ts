/** What a file is by its looks, and the log that it says it is of. Nothing of it is verified. */
export type Recognised = {
  kind: 'proof' | 'bundle' | 'checkpoint' | 'key' | 'empty' | 'unknown'
  origin: string | null
}

const headSize = 64 * 1024
const tailSize = 8 * 1024

/** Looks at the beginning and the end of a file. */
export async function recogniseFile(file: Blob): Promise<Recognised> {
  if (file.size === 0) return { kind: 'empty', origin: null }
  const [head, tail] = await Promise.all([
    file.slice(0, headSize).text(),
    file.slice(Math.max(0, file.size - tailSize)).text(),
  ])
  return recognise(head, tail)
}

/** Takes the first and the last characters of a file; for a short file both are all of it. */
export function recognise(head: string, tail: string): Recognised {
  if (/^c2sp\.org\/tlog-proof@v1\r?\n/.test(head)) return { kind: 'proof', origin: originOfNote(tail) }
  if (head.startsWith('{')) return recogniseLine(head.split('\n', 1)[0] ?? '')
  if (/\n\n— /.test(head)) return { kind: 'checkpoint', origin: originOfNote(tail) }
  if (/^\S+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+\s*$/.test(head)) return { kind: 'key', origin: null }
  return { kind: 'unknown', origin: null }
}

/** The first line of the signed text, which stands between the last two empty lines. */
function originOfNote(tail: string): string | null {
  return tail.split('\n\n').at(-2)?.split('\n', 1)[0] || null
}

function recogniseLine(line: string): Recognised {
  const { kind, origin, note } = readLine(line)
  if (kind === 'bundle') return { kind: 'bundle', origin: typeof origin === 'string' ? origin : null }
  if (typeof note === 'string') return { kind: 'checkpoint', origin: null }
  // A first line that was changed still looks like one: what is wrong with it is said when it is read.
  return { kind: line.includes('"assay-bundle@') ? 'bundle' : 'unknown', origin: null }
}

function readLine(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** The address of the workspace that a log of this host is of; null for a log of elsewhere, and for no log. */
export function slugOfOrigin(origin: string | null, host: string): string | null {
  if (origin === null || !origin.startsWith(`${host}/`)) return null
  // A log that continues another has a number behind the address.
  const slug = origin.slice(host.length + 1).replace(/\.\d+$/, '')
  return /^[a-z0-9-]+$/.test(slug) ? slug : null
}
