/** What processes tell each other through the database. */
export const channels = {
  /** A log has grown: the payload is `logId:size`. */
  logGrown: 'assay_log_grown',
  /** Events wait for a position. No payload. */
  eventsWaiting: 'assay_events_waiting',
} as const
