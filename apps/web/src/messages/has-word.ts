type Translator<Key extends string> = { (key: Key): string; has: (key: Key) => boolean }

/** Whether the catalogue has a word for something that came from elsewhere: a field of an event, a kind of span. */
export function hasWord<Key extends string>(t: Translator<Key>, name: unknown): name is Key {
  // Asked of the catalogue itself, which is where it would be looked up; a dot would lead into another level.
  return typeof name === 'string' && /^[\w-]+$/.test(name) && t.has(name as Key)
}
