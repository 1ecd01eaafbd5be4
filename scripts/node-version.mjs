const oldest = { major: 20, minor: 19 }

/** Ends the process with a plain message where Node.js is too old for anything that follows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  console.error(
    `Assay needs Node.js ${oldest.major}.${oldest.minor} or newer (24 LTS is recommended); this is ${process.versions.node}.`,
  )
  process.exit(1)
}
