/** Runs once when the server starts, before it answers: everything with a single owner is opened here. */
export async function register(): Promise<void> {
  const { startInstallation } = await import('./server/start-installation.ts')
  await startInstallation()
}
