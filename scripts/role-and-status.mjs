/** What a reader may do in the workspace, asked anywhere but of an object that the server sent with its abilities. */
const asksForRights = [
  /(?<!\b(?:article|statement|member|invitation|next|detail)\??\.)\babilities\??\.(?:includes|some|every)\(/,
  /\b(?:abilitiesOf|abilitiesOn|can)\(/,
  /\b(?:role|actorRole)\s*(?:===|!==)/,
  /(?:===|!==)\s*'(?:reviewer|editor|admin|auditor)'/,
  /\bswitch \((?:\w+\.)*role\)/,
]
/** How an object stands, compared with something. */
const comparesStatus = [
  /\b(?:status|state|articleStatus)\s*(?:===|!==)/,
  /(?:===|!==)\s*'(?:draft|in-review|dropped|merged)'/,
  /\bswitch \((?:\w+\.)*(?:status|state)\)/,
]
const right = String.raw`(?:\babilities\b|\bmay[A-Z]\w*\b|\brole\b)`
const standing = String.raw`\b(?:status|state|articleStatus|active|retired|isActive|isDropped|isDraft|isOpen)\b`
/** Both in one condition: also of an object's own abilities, which have its status in them. */
const inOneCondition = [
  new RegExp(String.raw`${right}[^;{}\n]*(?:&&|\|\|)[^;{}\n]*${standing}`),
  new RegExp(String.raw`${standing}[^;{}\n]*(?:&&|\|\|)[^;{}\n]*${right}`),
]

const isOfInterface = (/** @type {string} */ path) =>
  /^apps\/web\/src\/.*[.]tsx?$/.test(path) && !/[.](test|spec|dev|test-support)[.]tsx?$/.test(path)

/**
 * Whether a module of the interface decides who may do what: it combines what somebody may do with how a thing
 * stands, which `abilitiesOn` in `review` does, and sends with the thing.
 *
 * @param {{ path: string, text: string }} file
 * @returns {string | null} what combines them
 */
export function roleWithStatus({ path, text }) {
  if (!isOfInterface(path)) return null
  const condition = inOneCondition.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
  if (condition !== undefined) return condition
  const asked = asksForRights.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
  const compared = comparesStatus.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
  return asked === undefined || compared === undefined ? null : `${asked} and ${compared}`
}
