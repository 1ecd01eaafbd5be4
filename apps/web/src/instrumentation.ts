/** Runs once when the server starts, before it answers: everything with a single owner is opened here. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime as well, which has no database; there this line is all of it.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const opening = import('./server/start-installation.ts').then((module) => module.startInstallation())
  if (globalThis.assayOpening === undefined) await opening
  else globalThis.assayOpening(opening)
}
