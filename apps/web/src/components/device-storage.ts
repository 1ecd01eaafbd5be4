/** What is needed of a storage such as `window.localStorage`. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

type StorageName = 'localStorage' | 'sessionStorage'
type Storages = { readonly [Name in StorageName]: DeviceStorage }

const inMemory: Record<StorageName, Map<string, string>> = {
  localStorage: new Map(),
  sessionStorage: new Map(),
}

/**
 * A storage of the browser. Where it is forbidden, reaching for it throws: then what is set stays until the page is
 * left, and setting throws all the same, as in a full storage, so that the page says that nothing is kept.
 */
export function deviceStorage(name: StorageName, browser: Storages = window): DeviceStorage {
  try {
    return browser[name]
  } catch {
    return forbidden(inMemory[name])
  }
}

function forbidden(kept: Map<string, string>): DeviceStorage {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value)
      throw new DOMException('The browser keeps nothing for this page', 'SecurityError')
    },
    removeItem: (key) => void kept.delete(key),
  }
}
