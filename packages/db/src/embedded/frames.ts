// Framing of PostgreSQL's protocol, version 3 (PostgreSQL documentation, chapter "Frontend/Backend Protocol").

const code = (letter: string) => letter.charCodeAt(0)

export const frontend = {
  query: code('Q'),
  sync: code('S'),
  flush: code('H'),
  terminate: code('X'),
} as const

const readyForQuery = code('Z')
const notificationResponse = code('A')
const errorResponse = code('E')

export const startupRequest = {
  protocol3: 196_608,
  cancel: 80_877_102,
  tls: 80_877_103,
  gss: 80_877_104,
} as const

/** The first whole message: a startup message has no letter in front of its length. */
export function messageLength(bytes: Buffer, started: boolean): number | null {
  const at = started ? 1 : 0
  if (bytes.length < at + 4) return null
  const length = at + bytes.readUInt32BE(at)
  return bytes.length < length ? null : length
}

export type Response = {
  /** What goes to the client: the answer without notifications. */
  bytes: Buffer
  /** `I` idle, `T` in a transaction, `E` in a failed one; null where the answer does not end. */
  status: string | null
  /** Whether a statement was refused. */
  failed: boolean
  notifications: Buffer[]
}

/** Takes an answer of the engine apart. Notifications can stand between any two of its messages. */
export function readResponse(answer: Uint8Array): Response {
  const bytes = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength)
  const kept: Buffer[] = []
  const notifications: Buffer[] = []
  let status: string | null = null
  let failed = false
  let from = 0
  let at = 0
  while (at < bytes.length) {
    const letter = bytes[at]
    const end = at + 1 + bytes.readUInt32BE(at + 1)
    if (letter === readyForQuery) status = String.fromCharCode(bytes[at + 5] ?? 0)
    if (letter === errorResponse) failed = true
    if (letter === notificationResponse) {
      kept.push(bytes.subarray(from, at))
      notifications.push(bytes.subarray(at, end))
      from = end
    }
    at = end
  }
  kept.push(bytes.subarray(from))
  return { bytes: kept.length === 1 ? bytes : Buffer.concat(kept), status, failed, notifications }
}

function frame(letter: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(5)
  head.write(letter)
  head.writeUInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const text = (value: string) => Buffer.from(`${value}\0`)

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

export const buildQuery = (sql: string) => frame('Q', text(sql))

export const buildNotification = (channel: string, payload: string) =>
  frame('A', int32(0), text(channel), text(payload))

/** What a server says to a client that has just come: welcome, these are my settings, ask. */
export function buildGreeting(serverVersion: string): Buffer {
  const settings = {
    server_version: serverVersion,
    server_encoding: 'UTF8',
    client_encoding: 'UTF8',
    DateStyle: 'ISO, MDY',
    TimeZone: 'UTC',
    integer_datetimes: 'on',
    standard_conforming_strings: 'on',
  }
  return Buffer.concat([
    frame('R', int32(0)),
    ...Object.entries(settings).map(([name, value]) => frame('S', text(name), text(value))),
    frame('K', int32(0), int32(0)),
    frame('Z', Buffer.from('I')),
  ])
}
