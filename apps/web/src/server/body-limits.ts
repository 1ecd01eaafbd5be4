/**
 * What the largest command needs: an assessment with a long rationale and fifty sources, each with a long passage,
 * in a script of three bytes a character, takes 850 kB. Captures come in by an address of their own.
 */
export const maxCommandBytes = 1_048_576

/** A name, an e-mail address and a password, with room to spare: for whatever else takes a body. */
export const maxFormBytes = 65_536

/** The longest body that an address takes, in bytes: the one table of them. */
export function maxBodyBytes(pathname: string, maxCaptureBytes: number): number {
  if (pathname === '/api/captures') return maxCaptureBytes
  return pathname.startsWith('/api/trpc/') ? maxCommandBytes : maxFormBytes
}
