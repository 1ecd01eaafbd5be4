const lookIntervalMs = 250

/**
 * Calls `stop` when the parent of this process has gone. npm starts a script by a shell and passes signals to that
 * shell alone; not every shell makes way for its last command, and one that dies would leave this process behind.
 * Only what npm started has such a parent: whoever starts a script by hand may well end their shell.
 *
 * @param {() => void} stop
 * @returns {() => void} ends the watching
 */
export function whenOrphaned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return () => {}
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, lookIntervalMs)
  timer.unref()
  return () => clearInterval(timer)
}
