const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as it at by from are were has have had he she they his her its be been not this which who will would an or but said after also',
  de: 'der die und das den von zu mit ist im des auf für nicht sich dem eine ein auch als an es werden aus er hat dass sie nach wird bei einer einem wurde über sind war',
  fr: 'le la les de des et du en un une dans que est pour qui sur par au pas avec plus ce il sont ont été cette aux ses se sa son mais nous leur après selon',
  es: 'el la los las de que y en un una del por con para se al su es no lo como más sus ha fue este entre pero según sobre han también desde',
  it: 'il lo la gli le di che e un una in per con del della dei delle non si è sono al alla dal nel nella anche come più ha ma hanno stato',
  pt: 'o a os as de que e do da em um uma para com não dos das no na se por mais ao é foi como são mas seu sua pelo pela também',
  nl: 'de het een en van in dat is op te met voor zijn niet aan er om door ook bij naar heeft als uit maar werd zich',
  pl: 'i w na z do się że nie jest to o po jak od za dla przez są oraz był ale który która przy',
  tr: 've bir bu da de için ile olarak çok daha gibi olan sonra kadar ancak ise değil göre oldu ederek etti dedi var olduğunu tarafından yeni',
  sv: 'och att det som en på är av för med den till inte har ett om var från men ska efter de sig',
  ru: 'и в не на что с по как это из его за для от же к а но он они был была было при также после об о до или у так только который которые все она',
  uk: 'і в не на що з та до як це за для від його у й про але він вони був була при також після або та які який ще бути через під',
  be: 'і ў не на што з да як гэта за для ад яго у пра але ён яны быў была пры таксама пасля або які якія',
  bg: 'и в на не да се от за с че по са като е със ще до той това които но след при',
  sr: 'и у на је да се за од са су не то као који али из по што би',
  ar: 'في من على إلى أن عن التي الذي مع هذا هذه كان كانت قد بعد ما لا بين أو كما وقال قال ولم خلال',
  fa: 'در و به از که این را با است برای آن های می شد یک تا بر خود کرد شده بود نیز هم کند پس اما',
  ur: 'کے میں کی سے اور کا ہے کو کہ نے پر اس یہ ہیں کیا تھا ایک کر بھی',
}

type Profile = { language: string; words: ReadonlySet<string> }
const profiles: readonly Profile[] = Object.entries(functionWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}))

const byScript: Readonly<Record<string, readonly string[]>> = {
  latin: ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'sv'],
  cyrillic: ['ru', 'uk', 'be', 'bg', 'sr'],
  arabic: ['ar', 'fa', 'ur'],
}

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'greek'
  | 'hebrew'
  | 'thai'
  | 'devanagari'
  | 'none'

const scripts: readonly [Exclude<Script, 'none'>, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['thai', /\p{Script=Thai}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
]

const sample = 20_000

/** The script most letters of the text are in; Japanese counts as `kana` where a tenth of it is. */
export function scriptOf(text: string): Script {
  const counts = new Map<Script, number>()
  for (const character of text.slice(0, sample)) {
    const found = scriptOfCharacter(character)
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const kana = counts.get('kana') ?? 0
  if (kana > 0 && kana * 10 >= (counts.get('han') ?? 0)) counts.set('kana', kana + (counts.get('han') ?? 0))
  let best: Script = 'none'
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name
  return best
}

function scriptOfCharacter(character: string): Script | null {
  if (character < 'A') return null
  if (character <= 'z') return /[A-Za-z]/.test(character) ? 'latin' : null
  for (const [name, pattern] of scripts) if (pattern.test(character)) return name
  return null
}

/**
 * The language of a text as a BCP 47 primary subtag, by script and by how often it uses the little words
 * and letters of each language; `und` where nothing tells.
 */
export function detectLanguage(text: string): string {
  const script = scriptOf(text)
  switch (script) {
    case 'none':
      return 'und'
    case 'han':
      return 'zh'
    case 'kana':
      return 'ja'
    case 'hangul':
      return 'ko'
    case 'greek':
      return 'el'
    case 'hebrew':
      return 'he'
    case 'thai':
      return 'th'
    case 'devanagari':
      return 'hi'
    case 'latin':
    case 'cyrillic':
    case 'arabic':
      return byWords(text, byScript[script] ?? [])
    default: {
      const never: never = script
      return never
    }
  }
}

/** Letters that only some languages of a script use; each occurrence speaks for them. */
const tellingLetters: readonly [string, readonly string[]][] = [
  ['ыэё', ['ru', 'be']],
  ['ъ', ['ru', 'bg']],
  ['щ', ['ru', 'uk', 'bg']],
  ['їє', ['uk']],
  ['ў', ['be']],
  ['ђћџљњ', ['sr']],
  ['پچژگ', ['fa', 'ur']],
  ['ٹڈڑے', ['ur']],
  ['ةىإ', ['ar']],
  ['ß', ['de']],
  ['äöü', ['de', 'sv', 'tr']],
  ['ğış', ['tr']],
  ['ñ¿¡', ['es']],
  ['ãõ', ['pt']],
  ['êèç', ['fr', 'pt']],
  ['ąęłżźćś', ['pl']],
  ['å', ['sv']],
]

function byWords(text: string, candidates: readonly string[]): string {
  const lowered = text.slice(0, sample).toLowerCase()
  const words = lowered.split(/[^\p{L}\p{M}]+/u)
  const scores = new Map<string, number>()
  for (const { language, words: known } of profiles) {
    if (!candidates.includes(language)) continue
    let score = 0
    for (const word of words) if (known.has(word)) score++
    scores.set(language, score)
  }
  for (const character of lowered) {
    for (const [letters, languages] of tellingLetters) {
      if (!letters.includes(character)) continue
      for (const language of languages)
        if (candidates.includes(language)) scores.set(language, (scores.get(language) ?? 0) + 0.5)
    }
  }
  let best = 'und'
  for (const [language, score] of scores) if (score > (scores.get(best) ?? 0)) best = language
  if (best === 'und' && candidates.includes('ru')) return 'ru'
  return best
}
