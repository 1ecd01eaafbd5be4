import { allWords } from './all-languages.ts'
import type { ListName, Section } from './language-words.ts'

/** A list of every language that has it, one after the other. */
export function wordList<S extends Section>(section: S, list: ListName<S>): readonly string[] {
  return allWords.flatMap((words) => words[section]?.[list] ?? [])
}

/** The same as a set. */
export function wordSet<S extends Section>(section: S, list: ListName<S>): ReadonlySet<string> {
  return new Set(wordList(section, list))
}

/** The same, the longest first: where cues begin a line, the one that says most is found. */
export function longestFirst<S extends Section>(section: S, list: ListName<S>): readonly string[] {
  return [...new Set(wordList(section, list))].sort((a, b) => b.length - a.length)
}
