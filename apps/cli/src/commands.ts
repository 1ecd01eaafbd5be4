/** Runs with the arguments after the command's own words. Gives the exit code. */
type Run = (args: readonly string[]) => Promise<number>

export type Command = {
  words: readonly string[]
  /** What comes after the words, as the usage shows it. */
  takes: string
  summary: string
  load: () => Promise<Run>
}

/** The command that arguments begin with. */
export function commandOf(commands: readonly Command[], args: readonly string[]): Command | undefined {
  return commands.find(({ words }) => words.every((word, index) => args[index] === word))
}

export function usage(commands: readonly Command[]): string {
  const lines = commands.map(({ words, takes, summary }) => [
    `assay ${words.join(' ')} ${takes}`.trimEnd(),
    summary,
  ])
  const width = Math.max(...lines.map(([call = '']) => call.length))
  return ['Usage:', ...lines.map(([call = '', summary]) => `  ${call.padEnd(width)}  ${summary}`)].join('\n')
}
