/**
 * Which commitments were seen, of millions, in eight bytes each and some room: by the first 52 bits, which are as
 * evenly spread as the hash is. Two of a million are taken for one another once in some thousand million logs.
 */
export class CommitmentSet {
  #slots = new Float64Array(1024)
  #size = 0

  add(commitment: string): void {
    if (this.#size * 2 >= this.#slots.length) this.#grow()
    this.#put(keyOf(commitment))
  }

  has(commitment: string): boolean {
    const key = keyOf(commitment)
    return this.#slots[this.#find(key)] === key
  }

  #put(key: number): void {
    const at = this.#find(key)
    if (this.#slots[at] === key) return
    this.#slots[at] = key
    this.#size++
  }

  /** Where a key is, or would be. */
  #find(key: number): number {
    let at = key % this.#slots.length
    for (;;) {
      const found = this.#slots[at]
      if (found === key || found === 0) return at
      at = (at + 1) % this.#slots.length
    }
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Float64Array(before.length * 2)
    this.#size = 0
    for (const key of before) if (key !== 0) this.#put(key)
  }
}

/** Never 0, which is an empty slot. */
const keyOf = (commitment: string): number => Number.parseInt(commitment.slice(0, 13), 16) + 1
