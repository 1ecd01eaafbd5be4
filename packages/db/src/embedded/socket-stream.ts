import { connect, type Socket } from 'node:net'

/** A socket for node-postgres, which would make one to a host and a port only. */
export function socketStream(path: string): Socket {
  const socket = connect({ path })
  // node-postgres says when to connect, by host and port that mean nothing here: it is on its way already.
  return Object.assign(socket, { connect: () => socket })
}
