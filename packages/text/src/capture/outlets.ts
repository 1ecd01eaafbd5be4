import { fold, isShouted, startsUpper, wordsOf } from './words.ts'

/** Outlets whose names are not written the way their capitals would suggest, or that carry no tell-tale word. */
const outlets = new Map(
  `24/7 Wall St.|AccuWeather|Barron's|Benzinga|BuzzFeed|CoinDesk|Daily Express|Defense One|EurAsian Times|FiveThirtyEight|GlobeNewswire|IndieWire|Insider|Investopedia|Kiplinger|LiveScience|MarketWatch|Mediaite|Military.com|Moneywise|NewsNation|PR Newswire|RealClearPolitics|SFGATE|Space.com|TheStreet|TheWrap|The Kyiv Independent|The Moscow Times|The Motley Fool|Times of India|WION|Zacks|ABC News|AFP|Agence France-Presse|Al Arabiya|Al Jazeera|Al-Monitor|Anadolu Agency|ANSA|AP|AP News|Asharq Al-Awsat|Associated Press|The Associated Press|Axios|BBC|BBC News|Bloomberg|Bloomberg News|Breitbart|Business Insider|BuzzFeed News|CBC|CBS News|Channel NewsAsia|CNA|CNBC|CNN|Corriere della Sera|Daily Mail|Der Spiegel|Deutsche Welle|dpa|DW|El Mundo|El País|EFE|Euronews|FOX News|Financial Times|Forbes|Fortune|Foreign Affairs|Foreign Policy|France 24|Frankfurter Allgemeine Zeitung|Haaretz|HuffPost|Interfax|IRNA|ITAR-TASS|Kyodo News|La Repubblica|Le Figaro|Le Monde|Libération|Los Angeles Times|Meduza|Middle East Eye|MSNBC|MSN|NBC News|Newsmax|Newsweek|New York Post|New York Times|Nikkei Asia|NPR|OilPrice|PBS|PBS NewsHour|POLITICO|Press TV|ProPublica|RAND|Reuters|RFE/RL|RIA Novosti|RT|Rudaw|Salon|Semafor|Slate|South China Morning Post|Spiegel|Sputnik|Stars and Stripes|Süddeutsche Zeitung|TASS|Tasnim|Task & Purpose|TechCrunch|The Atlantic|The Boston Globe|The Christian Science Monitor|The Conversation|The Daily Beast|The Economist|The Epoch Times|The Guardian|The Hill|The Independent|The Intercept|The Mirror|The National|The National Interest|The New Republic|The New York Times|The New Yorker|The Telegraph|The Times|The Times of Israel|The Wall Street Journal|The Washington Post|The Week|TIME|UPI|United Press International|USA TODAY|U.S. News & World Report|Vanity Fair|VOA|Voice of America|Vox|Wall Street Journal|Washington Examiner|Washington Post|Washington Times|Wired|WIRED|Xinhua|Yahoo News|YLE|ZDF|Die Welt|Die Zeit|Zerohedge|ZeroHedge|РИА Новости|ТАСС|Интерфакс|Коммерсантъ|Ведомости|Известия|Газета.Ru|Лента.ру|Медуза|Московский комсомолец|Российская газета|Комсомольская правда|Аргументы и факты|РБК|Новая газета|Укринформ|Українська правда|Укрінформ|УНІАН|الجزيرة|العربية|الشرق الأوسط|رويترز|ایرنا|تسنیم|فارس|新华社|人民日报|朝日新聞|読売新聞|毎日新聞|日本経済新聞|共同通信|時事通信|NHK|Hürriyet|Cumhuriyet|Sabah|Anadolu Ajansı|Clarín|La Nación`
    .split('|')
    .map((name) => [fold(name), name]),
)

const outletWords = new Set(
  'news newspaper times post press herald tribune journal gazette daily weekly today observer guardian chronicle courier examiner bulletin dispatch ledger reporter register sentinel review monitor wire newswire agency media radio tv television broadcasting network insider globe standard telegraph mirror star sun inquirer echo argus digest magazine report online broadcast channel voice новости газета агентство вестник правда известия ведомости время медиа радио телеканал журнал новини zeitung nachrichten tageblatt anzeiger rundschau kurier presse tagblatt journal figaro diario periódico agencia gazetesi ajansı haber وكالة صحيفة قناة خبرگزاری روزنامه 新闻 日报 通讯社 新聞 通信 放送'.split(
    ' ',
  ),
)

const smallWords = new Set(
  'of and for the in on at by to a an de la le der die das del di von & und et y'.split(' '),
)

/** A line that is an outlet's name: one of those known, or a short name with a word such as Times, Herald, Agency. */
export function isOutletName(line: string): boolean {
  const folded = fold(line)
  if (outlets.has(folded)) return true
  const words = wordsOf(line)
  if (words.length < 2 || words.length > 6 || / [-–—|>»] |[:;?!]/u.test(line)) return false
  if (
    !words.every((word) => startsUpper(word) || smallWords.has(word.toLowerCase()) || /^\p{Lo}/u.test(word))
  )
    return false
  const parts = folded.split(' ')
  return parts.some((part, index) => outletWords.has(part) && (index > 0 || parts.length > 1))
}

/** True for a name that is surely one of an outlet: it stands in the list. */
export function isKnownOutlet(line: string): boolean {
  return outlets.has(fold(line))
}

/**
 * A publisher's name in its usual case. A name printed in capitals is given as the article itself writes it,
 * else as the list of outlets does, else word by word with initialisms kept.
 */
export function nameOutlet(printed: string, article: string): string {
  const known = outlets.get(fold(printed))
  if (!isShouted(printed)) return printed
  const written = known ?? asWrittenIn(article, printed)
  if (written) return written
  return wordsOf(printed).map(casedWord).join(' ')
}

function asWrittenIn(article: string, printed: string): string | null {
  const wanted = printed.toLowerCase()
  const lowered = article.toLowerCase()
  if (lowered.length !== article.length) return null
  let at = lowered.indexOf(wanted)
  for (let tries = 0; at >= 0 && tries < 20; tries++) {
    const found = article.slice(at, at + printed.length)
    const whole = !/\p{L}/u.test(lowered.charAt(at - 1)) && !/\p{L}/u.test(lowered.charAt(at + wanted.length))
    if (whole && found !== printed && startsUpper(found)) return found
    at = lowered.indexOf(wanted, at + 1)
  }
  return null
}

function casedWord(word: string, index: number): string {
  const lowered = word.toLowerCase()
  if (smallWords.has(lowered)) return index === 0 ? capitalised(lowered) : lowered
  if (
    word.includes('.') ||
    (word.length <= 3 && !shortWords.has(lowered)) ||
    !/[aeiouyаеиоуыэюяёіїє]/u.test(lowered)
  )
    return word
  return lowered.split('-').map(capitalised).join('-')
}

const shortWords = new Set(
  'new sun day old red one all eye sky bay sea war act big law our now city east west'.split(' '),
)

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
