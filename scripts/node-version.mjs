/** The versions that Assay and all that it is made of run on: 21 and 23 were never meant to last, and some parts die there. */
export const supported = '^20.19.0 || ^22.12.0 || >=24.0.0'

/** @param {string} version */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
}

/** Ends the process with a plain message where Node.js is none that everything that follows runs on. */
export function requireNode() {
  const { node } = process.versions
  if (isSupported(node)) return
  console.error(
    `Assay needs Node.js 20.19 or later, 22.12 or later, or 24 and later (24 LTS is recommended); this is ${node}.`,
  )
  process.exit(1)
}
