/** Nothing that Assay starts may report anything to anyone, nor look for news of itself. */
const quiet = {
  BETTER_AUTH_TELEMETRY: '0',
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
}

export function silenceTelemetry() {
  Object.assign(process.env, quiet)
}
