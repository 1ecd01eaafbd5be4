/** What tells speech in a language. All lower-cased. */
export type SpeechWords = {
  /** Verbs of speech that need nothing else: `said`, `заявил`. */
  strong: ReadonlySet<string>
  /** Verbs that tell of speech beside a quotation or before a `that`: `noted`, `считает`. */
  weak: ReadonlySet<string>
  /** Words before a source: `according to`, `по словам`. */
  sources: readonly (readonly string[])[]
  /** Words that bring in what is reported. */
  that: ReadonlySet<string>
  /** He and she: whoever spoke last. */
  pronouns: ReadonlySet<string>
  /** Words that never are, or begin, the name of a speaker. */
  never: ReadonlySet<string>
  /** Words that stand between a subject and its verb. */
  between: ReadonlySet<string>
  /** Offices, before a name: no part of it. */
  titles: ReadonlySet<string>
  /** Where words are not parted by spaces: what tells of speech wherever it stands. */
  cues: readonly string[]
  /** Whether who speaks commonly follows the verb without a quotation before it. */
  inverts: boolean
  /** Whether a line of dialogue begins with a dash. */
  dashes: boolean
}

type Lists = Partial<
  Record<'strong' | 'weak' | 'that' | 'pronouns' | 'never' | 'between' | 'titles', string> & {
    sources: string
    cues: string
    inverts: boolean
    dashes: boolean
  }
>

function define(lists: Lists): SpeechWords {
  const set = (words: string | undefined) =>
    new Set((words ?? '').split(/\s+/u).filter((word) => word !== ''))
  return {
    strong: set(lists.strong),
    weak: set(lists.weak),
    sources: (lists.sources ?? '').split('|').flatMap((phrase) => {
      const words = phrase.split(/\s+/u).filter((word) => word !== '')
      return words.length > 0 ? [words] : []
    }),
    that: set(lists.that),
    pronouns: set(lists.pronouns),
    never: set(lists.never),
    between: set(lists.between),
    titles: set(lists.titles),
    cues: (lists.cues ?? '').split(' ').filter((cue) => cue !== ''),
    inverts: lists.inverts ?? false,
    dashes: lists.dashes ?? false,
  }
}

/** A Russian past tense in its four forms. */
function past(stems: string): string {
  const forms = (stem: string) => [stem, `${stem}а`, `${stem}о`, `${stem}и`]
  return stems
    .split(/\s+/u)
    .flatMap((stem) =>
      stem.endsWith('ся') ? [stem, `${stem.slice(0, -2)}ась`, `${stem.slice(0, -2)}ись`] : forms(stem),
    )
    .join(' ')
}

const english = define({
  strong: `said says say told tells tweeted testified`,
  weak: `asked asks added adds wrote writes replied replies answered explained explains noted notes stated states
    declared declares announced announces insisted insists argued argues claimed claims warned warns continued
    concluded remarked observed recalled recalls posted quipped joked commented responded demanded urged stressed
    emphasized emphasised acknowledged admitted admits denied denies confirmed confirms reported reports suggested
    suggests alleged alleges maintained believes believe believed thinks estimated estimates contended contends
    reiterated cautioned vowed promised pledged predicted revealed disclosed complained exclaimed shouted whispered
    cried asserted asserts hinted accused called described`,
  sources: `according to|in the words of|per`,
  that: 'that',
  pronouns: 'he she',
  never: `who which that what it there this these those as if when while although though because but and or not it's
    where why how nobody none also then so to have has had is are was were be been being would could should will can
    may might must one i you we they in on at of for from by with after before over under during since until`,
  between: `also later then has have had once previously earlier recently repeatedly publicly privately again further
    himself herself themselves reportedly previously quickly simply often always never today yesterday long now still`,
  titles: `president prime minister secretary premier chancellor senator sen. representative rep. governor gov. mayor general
    gen. maj. lt. col. colonel major captain capt. sgt. sergeant judge justice spokesman spokeswoman spokesperson
    director chairman chairwoman chief executive ambassador professor prof. secretary-general foreign
    defense defence deputy former vice the press officer analyst minister admiral adm. congressman congresswoman`,
})

const russian = define({
  strong: `${past('сказал заявил сообщил рассказал')} говорит говорят сообщает сообщают заявляет заявляют рассказывает пишет пишут передает передаёт`,
  weak: `${past(`отметил добавил пояснил уточнил подчеркнул объяснил ответил спросил написал заметил возразил признал
    признался предупредил утверждал указал напомнил объявил предположил подтвердил опроверг выразил обещал пообещал
    считал говорил воскликнул крикнул шепнул прошептал буркнул поинтересовался подумал посетовал призвал прокомментировал
    резюмировал заключил продолжил констатировал процитировал назвал прогнозировал опровергнул согласился попросил
    потребовал удивился усмехнулся произнёс произнес пробормотал закричал`)}
    отмечает добавляет поясняет уточняет подчеркивает подчёркивает объясняет отвечает утверждает утверждают считает
    считают полагает полагают указывает напоминает объявляет предполагает подтверждает признает признаёт уверен уверена
    уверены убежден убеждён убеждена предупреждает цитирует спрашивает произнесла опровергла`,
  sources: `по словам|по данным|по мнению|по информации|по сведениям|по утверждению|по версии|по оценке|по оценкам|согласно|со
    ссылкой на|по сообщению|по сообщениям|как стало известно`,
  that: 'что будто чтобы якобы',
  pronouns: 'он она',
  never: `который которая которое которые кто что это этом этого как об о так также и а но не если когда где в на с по за
    из у к от до для при ранее накануне ещё еще уже там тут здесь тогда потом затем поэтому однако они мы вы я ты
    кроме впрочем при том чем ведь сегодня вчера`,
  between:
    'также ранее позже тогда уже ещё еще же вчера сегодня неоднократно прямо публично накануне затем потом снова вновь тоже',
  titles: `президент президента премьер премьера премьер-министр министр министра глава главы директор директора губернатор губернатора мэр мэра
    генерал генерала полковник полковника майор сенатор депутат депутата председатель председателя секретарь
    пресс-секретарь пресс-секретаря посол посла господин господина госпожа госпожи г-н г-жа профессор профессора доктор
    доктора судья адвокат адвоката эксперт эксперта аналитик аналитика представитель представителя официальный`,
  inverts: true,
  dashes: true,
})

const ukrainian = define({
  strong: `сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили розповів розповіла говорить повідомляє заявляє пише`,
  weak: `зазначив зазначила додав додала пояснив пояснила підкреслив підкреслила наголосив наголосила відповів відповіла
    написав написала вважає стверджує уточнив уточнила нагадав нагадала попередив попередила запитав запитала`,
  sources: 'за словами|за даними|на думку|за інформацією|згідно з|відповідно до',
  that: 'що',
  pronouns: 'він вона',
  never:
    'який яка які хто що це цьому як про так також і й та а але не якщо коли де в у на з по за із до вони ми ви я ти',
  between: 'також раніше пізніше тоді вже ще',
  titles:
    'президент президента прем’єр-міністр міністр міністра глава голова директор губернатор мер генерал речник',
  inverts: true,
  dashes: true,
})

const german = define({
  strong: 'sagte sagt sagten erklärte erklärten teilte',
  weak: 'betonte meinte fügte berichtete schrieb antwortete fragte warnte behauptete bestätigte kündigte forderte kritisierte hieß so',
  sources: 'laut|nach angaben von|nach angaben des|nach angaben der',
  that: 'dass',
  pronouns: 'er sie',
  never:
    'der die das wer was es und aber oder nicht auch dann so als wenn in an auf mit von zu wir ich ihr man',
  between: 'auch dann später bereits',
  titles: 'präsident kanzler bundeskanzler minister ministerin sprecher sprecherin herr frau professor dr.',
  inverts: true,
})

const french = define({
  strong: 'dit disent déclaré affirmé indiqué annoncé assuré expliqué précisé',
  weak: 'déclare affirme indique annonce assure explique précise souligné souligne ajouté ajoute estime estimé écrit répondu répond demandé rappelle raconte confié lancé lance rapporte',
  sources: "selon|d’après|d'après",
  that: "que qu'il qu’il qu'elle",
  pronouns: 'il elle a-t-il a-t-elle',
  never:
    'qui que quoi ce cela et mais ou ne pas dans en sur avec de du des les le la un une on nous je vous ils',
  between: 'a ont avait aussi également ensuite',
  titles: 'le la président présidente premier ministre m. mme directeur porte-parole général',
  inverts: true,
  dashes: true,
})

const spanish = define({
  strong: 'dijo dijeron afirmó declaró aseguró señaló indicó explicó anunció',
  weak: 'dice afirma declara asegura señala indica explica añadió agregó sostuvo manifestó respondió preguntó escribió advirtió confirmó comentó informó',
  sources: 'según|de acuerdo con',
  that: 'que',
  pronouns: 'él ella',
  never:
    'que quien quién qué y pero o no en de del los las el la un una con por para como se lo yo nosotros ellos',
  between: 'también ha había luego',
  titles: 'el la presidente presidenta primer ministro ministra señor sr. director portavoz general',
  inverts: true,
  dashes: true,
})

const turkish = define({
  strong: 'dedi söyledi belirtti açıkladı',
  weak: 'ifade vurguladı bildirdi ekledi kaydetti sordu yazdı diyor aktardı',
  sources: '',
  pronouns: 'o',
  never: 've ama bu şu bir da de ne için ki',
  between: 'da de ayrıca şunları',
})

const arabic = define({
  strong:
    'قال قالت وقال وقالت أعلن أعلنت وأعلن صرح صرحت أضاف وأضاف أضافت وأضافت أكد أكدت وأكد ذكر ذكرت گفت گفتند افزود',
  weak: 'أوضح أوضحت أشار اعلام',
  sources: 'وفقا ل|بحسب|به گفته',
  that: 'إن أن بأن که',
  never: 'إن أن في من على هذا',
  inverts: true,
})

const chinese = define({ cues: '表示 指出 声称 聲稱 宣布 强调 強調 告诉 告訴 回应 透露 认为 認為 說 说' })
const japanese = define({
  cues: '述べた 語った 話した 説明した 発表した 強調した 明らかにした 言った 指摘した',
})

const bySubtag = new Map([
  ['en', english],
  ['ru', russian],
  ['uk', ukrainian],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['tr', turkish],
  ['ar', arabic],
  ['fa', arabic],
  ['zh', chinese],
  ['ja', japanese],
])

const quotesOnly = define({})

/** The words of a BCP 47 tag; where that is unknown, the sample's script decides; else quotation marks alone. */
export function speechWordsOf(language: string, sample: string): SpeechWords {
  const named = bySubtag.get(language.toLowerCase().split('-')[0] ?? '')
  if (named) return named
  if (language !== 'und' && language !== '') return quotesOnly
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code >= 0x400 && code < 0x530) return /[іїєґ]/u.test(sample) ? ukrainian : russian
    if (code >= 0x600 && code < 0x700) return arabic
  }
  return english
}
