import { IncomingMessage } from 'node:http'

/** What is still taken off the wire and thrown away after a refusal, so that whoever sends can read why. */
const drained = 16_777_216

/** A request whose body is cut off at a limit, whatever it said of its length: nobody who reads it gets more. */
export class LimitedMessage extends IncomingMessage {
  #left = Number.POSITIVE_INFINITY
  #isCut = false
  #tooLarge = () => {}

  /**
   * Sets the limit. Called before the first byte of the body has come.
   *
   * @param {number} bytes
   * @param {() => void} tooLarge called once, when there is more; it answers the request
   */
  limitBody(bytes, tooLarge) {
    this.#left = bytes
    this.#tooLarge = tooLarge
  }

  /**
   * How Node hands on what has come, null at the end.
   *
   * @override
   * @param {any} chunk
   * @param {BufferEncoding} [encoding]
   */
  push(chunk, encoding) {
    if (chunk !== null) this.#left -= chunk.length
    else if (this.#isCut) {
      // Whoever still waits for the rest must not take what came for the whole.
      this.destroy()
      return false
    }
    if (chunk === null || this.#left >= 0) return super.push(chunk, encoding)
    if (!this.#isCut) this.#tooLarge()
    this.#isCut = true
    if (this.#left < -drained) this.destroy()
    return true
  }
}
