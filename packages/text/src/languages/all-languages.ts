import anyLanguage from './any-language.json'
import arabic from './arabic.json'
import belarusian from './belarusian.json'
import bulgarian from './bulgarian.json'
import chinese from './chinese.json'
import dutch from './dutch.json'
import english from './english.json'
import french from './french.json'
import german from './german.json'
import italian from './italian.json'
import japanese from './japanese.json'
import type { Language, LanguageWords } from './language-words.ts'
import persian from './persian.json'
import polish from './polish.json'
import portuguese from './portuguese.json'
import russian from './russian.json'
import serbian from './serbian.json'
import spanish from './spanish.json'
import swedish from './swedish.json'
import turkish from './turkish.json'
import ukrainian from './ukrainian.json'
import urdu from './urdu.json'

/**
 * Every language that Assay reads. The first of a script with rules for sentences stands for texts of that script
 * in a language that nothing tells; where two score alike, the first is taken.
 */
export const languages: readonly Language[] = [
  { tag: 'en', script: 'latin', words: english },
  { tag: 'de', script: 'latin', words: german },
  { tag: 'fr', script: 'latin', words: french },
  { tag: 'es', script: 'latin', words: spanish },
  { tag: 'it', script: 'latin', words: italian },
  { tag: 'pt', script: 'latin', words: portuguese },
  { tag: 'nl', script: 'latin', words: dutch },
  { tag: 'pl', script: 'latin', words: polish },
  { tag: 'tr', script: 'latin', words: turkish },
  { tag: 'sv', script: 'latin', words: swedish },
  { tag: 'ru', script: 'cyrillic', words: russian },
  { tag: 'uk', script: 'cyrillic', words: ukrainian },
  { tag: 'be', script: 'cyrillic', words: belarusian },
  { tag: 'bg', script: 'cyrillic', words: bulgarian },
  { tag: 'sr', script: 'cyrillic', words: serbian },
  { tag: 'ar', script: 'arabic', words: arabic, borrows: persian },
  { tag: 'fa', script: 'arabic', words: persian, borrows: arabic },
  { tag: 'ur', script: 'arabic', words: urdu },
  { tag: 'zh', script: 'han', words: chinese },
  { tag: 'ja', script: 'kana', words: japanese },
]

/** The words of every language, and those that belong to none: networks, agencies, time zones. */
export const allWords: readonly LanguageWords[] = [...languages.map(({ words }) => words), anyLanguage]
