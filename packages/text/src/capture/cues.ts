import {
  adLines,
  adParts,
  captionStarts,
  navigationLines,
  navigationStarts,
  relatedLines,
  relatedStarts,
  sectionWords,
  shareCores,
  shareWords,
} from './cue-words.ts'
import { isSiteName } from './urls.ts'

/** A line as cues see it: folded, with its number of words and the mark it ends with. */
export type CueLine = { text: string; folded: string; words: number; terminal: string }

/** A label, breadcrumb, counter or site name that leads around a site. */
export function isNavigation({ text, folded, words, terminal }: CueLine): boolean {
  if (words > 9) return false
  if (navigationLines.has(folded) || isSiteName(text)) return true
  if (words <= 8 && navigationStarts.some((cue) => folded.startsWith(cue))) return true
  if (isBreadcrumb(text) || isCounter(folded)) return true
  if (terminal !== '' || words > 5) return false
  const parts = folded.split(' ')
  if (words <= 4 && (parts.includes('новости') || parts.includes('news') || parts.includes('новини')))
    return true
  return (
    words <= 5 &&
    words >= 1 &&
    sectionWords.has(parts[0] ?? '') &&
    !hasFigure(folded) &&
    !folded.includes(':')
  )
}

function hasFigure(folded: string): boolean {
  return /\p{N}/u.test(folded)
}

/** `Home > World > Iraq`, `Главная » Мир`, `News | Sport | Culture`. */
function isBreadcrumb(text: string): boolean {
  for (const mark of [' > ', ' » ', ' › ', ' | ', ' → ', ' • ', ' · ', ' - ', ' – ', ' / ']) {
    const parts = text.split(mark)
    if (parts.length >= 3 && parts.every((part) => part.length <= 24)) return true
  }
  return false
}

const counterWords = new Set(
  'comments comment views view shares likes like replies reply просмотров просмотра комментариев комментария min read minute minutes reading time мин чтения kommentare commentaires comentarios'.split(
    ' ',
  ),
)

/** `12 comments`, `1,204 views`, `4 min read`, `0`. */
function isCounter(folded: string): boolean {
  const parts = folded.split(' ')
  if (parts.length > 4) return false
  if (parts.length === 1) return /^[\p{Nd}.,#/()kк]+$/u.test(folded)
  return (
    parts.some((part) => /^\p{Nd}/u.test(part)) &&
    parts.every((part) => /^[\p{Nd}.,()kк]+$/u.test(part) || counterWords.has(part))
  )
}

const commentLines = new Set(
  'comments|leave a comment|leave a reply|please enter your comment|post a comment|add a comment|reader comments|join the conversation|join the discussion|be the first to comment|no comments|this article has no comments yet, be the first to comment|there are no comments for this entry yet|there are no comments yet|комментарии|свежие комментарии|новые комментарии|добавить комментарий|оставить комментарий|обсуждение|коментарі|kommentare|kommentar schreiben|commentaires|laisser un commentaire|comentarios|deja un comentario|yorumlar|yorum yaz|التعليقات|اترك تعليقا|نظرات|评论|发表评论|コメント'.split(
    '|',
  ),
)

/** A line that opens the readers' comments or heads one of them: `Comments (3)`, `Posted by: X | August 31, 2009`, `Ann says:`. */
export function isCommentMark({ folded, words, text }: CueLine): boolean {
  if (words > 14) return false
  const counted = folded.split(' ')
  const heading = counted.filter((part) => !/^[([]?\p{Nd}+[)\]]?$/u.test(part)).join(' ')
  if (commentLines.has(heading)) return true
  if (folded.startsWith('posted by') && hasFigure(folded)) return true
  return words <= 5 && (text.endsWith(' says:') || text.endsWith(' wrote:') || text.endsWith(' пишет:'))
}

export function isAd({ folded, words }: CueLine): boolean {
  if (adLines.has(folded)) return true
  if (words <= 6 && folded.startsWith('новости от ') && !folded.startsWith('новости от наших')) return true
  if (words <= 40 && newsletterParts.some(([one, other]) => folded.includes(one) && folded.includes(other)))
    return true
  return words <= 14 && adParts.some((part) => holdsPart(folded, part))
}

/** Invitations to subscribe: both parts have to be there. */
const newsletterParts: readonly (readonly [string, string])[] = [
  ['sign up', 'newsletter'],
  ['sign up', 'alerts'],
  ['sign up', 'our '],
  ['sign up', 'inbox'],
  ['subscribe to', 'newsletter'],
  ['subscribe to', 'channel'],
  ['subscribe', 'inbox'],
  ['subscribe', 'our '],
  ['newsletter', 'inbox'],
  ['download', 'our app'],
  ['подписывайтесь', 'telegram'],
  ['подписывайтесь', 'канал'],
  ['подпишитесь', 'канал'],
  ['unlimited access', 'month'],
  ['unlimited access', 'subscri'],
  ['already a', 'log in'],
  ['already a', 'sign in'],
  ['newsletter', 'abonnieren'],
  ['abonnez-vous', 'newsletter'],
  ['suscríbete', 'boletín'],
]

/** A part counts only where it begins a word. */
function holdsPart(folded: string, part: string): boolean {
  const at = folded.indexOf(part)
  if (at < 0 || (at > 0 && /\p{L}/u.test(folded.charAt(at - 1)))) return false
  return !/\p{N}/u.test(folded.charAt(at + part.length))
}

export function isShareLinks({ folded, words }: CueLine): boolean {
  if (words > 16) return false
  const parts = folded.split(/[\s,|/•·]+/u).filter((part) => part !== '')
  return (
    parts.some((part) => shareCores.has(part)) &&
    parts.every((part) => shareWords.has(part) || /^\p{Nd}/u.test(part))
  )
}

/** A line after which only links to other texts follow. */
export function isRelatedHeading({ folded, words }: CueLine): boolean {
  return words <= 7 && relatedLines.has(folded)
}

/** One line inside or after a text that leads to another text. */
export function isRelatedLine({ text, words }: CueLine): boolean {
  const lowered = text.toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е')
  if (lowered.startsWith('the post ')) return lowered.includes(' appeared first on ')
  return words <= 40 && relatedStarts.some((cue) => lowered.startsWith(cue))
}

export function isCaption({ text, words }: CueLine): boolean {
  const lowered = text.toLowerCase().replace(/^[[(]/u, '')
  if (words > 80) return false
  if (captionStarts.some((cue) => lowered.startsWith(cue))) return words <= 25 || !lowered.startsWith('фото ')
  if (words <= 60 && endsWithCredit(lowered)) return true
  const tail = lowered.slice(-60)
  return words <= 60 && captionCredits.some((credit) => tail.includes(credit))
}

const agencies = new Set(
  'ap afp reuters getty epa pool shutterstock bloomberg tass sputnik dpa efe ansa xinhua upi istock alamy wikimedia'.split(
    ' ',
  ),
)

/** `... in Baghdad. | Ann Lee/AP`: the agency that a picture comes from, behind a name and a stroke. */
function endsWithCredit(lowered: string): boolean {
  const at = lowered.lastIndexOf('/')
  if (at < 0 || lowered.length - at > 24) return false
  const agency = lowered.slice(at + 1).split(' ')[0] ?? ''
  return agencies.has(agency.replace(/[).\]]+$/u, ''))
}

const captionCredits = [
  '/getty images',
  '/ap photo',
  '(ap photo',
  '(reuters)/',
  '/afp via',
  '/shutterstock',
  '/epa-efe',
  'via getty images',
  '(photo by',
  '/afp)',
  '/afp/getty',
]

const sayers = [
  'do not',
  'does not',
  'not necessarily',
  "don't",
  "doesn't",
  'are solely',
  'are those of',
  'not those of',
  'not the views',
  'are the author',
  'own and',
]

/** A notice on opinions, rights, sources or the making of the text. */
export function isDisclaimer(line: CueLine): boolean {
  const { folded, words, text } = line
  if (words > 220 || words < 2) return false
  if (disclaimerParts.some((part) => folded.includes(part))) return true
  if (folded.startsWith('copyright ') && words <= 8) return true
  if (folded.startsWith('disclaimer') || folded.startsWith('legal notice')) return true
  const opinions = ['views', 'opinions', 'opinion', 'statements'].some((word) => folded.includes(word))
  if (opinions && folded.includes('express') && sayers.some((word) => folded.includes(word))) return true
  if (opinions && (folded.includes('not reflect') || folded.includes('necessarily reflect'))) return true
  return isNoteOnMaking(text.toLowerCase(), folded)
}

/** `(Note: the information provided is based solely on the context given)`. */
function isNoteOnMaking(lowered: string, folded: string): boolean {
  const bracketed = lowered.startsWith('(') || lowered.startsWith('[') || lowered.startsWith('*')
  const noted = [
    'note:',
    'note that',
    'editor',
    'disclaimer',
    'please note',
    'примечание',
    'hinweis',
    'remarque',
    'nota',
  ].some((cue) => lowered.startsWith(cue) || (bracketed && lowered.slice(1).trimStart().startsWith(cue)))
  if (!noted) return false
  return noteWords.some((word) => folded.includes(word))
}

const noteWords = [
  'information',
  'article',
  'context',
  'summary',
  'content',
  'generated',
  'translat',
  'story',
  'статья',
  'информац',
  'материал',
  'artikel',
  'article',
  'artículo',
  'text',
  'provided',
  'ai ',
  'model',
]

const disclaimerParts = [
  'we use cookies',
  'uses cookies to',
  'accept all cookies',
  'access personal data on your',
  'personalised ads',
  'personalized ads',
  'by continuing to use this',
  'используем cookie',
  'используются cookie',
  'файлы cookie',
  'verwenden cookies',
  'utilisons des cookies',
  'utilizamos cookies',
  'all rights reserved',
  'copyright ©',
  '© copyright',
  '© 19',
  '© 20',
  '©19',
  '©20',
  '(c) 20',
  'may not be published, broadcast',
  'for informational purposes',
  'not constitute advice',
  'not constitute financial',
  'no responsibility for',
  'not responsible for the content',
  'not responsible for any',
  'generated by ai',
  'generated using ai',
  'generated with ai',
  'generated by artificial',
  'generated by an ai',
  'written by ai',
  'created by ai',
  'created using ai',
  'created with the help of ai',
  'with the help of artificial intelligence',
  'automatically generated',
  'automatically translated',
  'automated translation',
  'machine translated',
  'machine-translated',
  'translated by machine',
  'auto-generated',
  'was generated automatically',
  'summary was generated',
  'article was generated',
  'article was originally published',
  'this article originally appeared',
  'this story originally appeared',
  'this story was originally published',
  'republished with permission',
  'published from a syndicated feed',
  'syndicated feed',
  'not been edited by',
  'this content was',
  'fair use',
  'точка зрения совпадает',
  'точка зрения автор',
  'точкой зрения редакции',
  'точки зрения редакции',
  'мнение редакции может',
  'мнением редакции',
  'мнение автора может',
  'мнения автор',
  'не несет ответственности',
  'все права защищены',
  'перепечатка',
  'при цитировании',
  'при использовании материалов',
  'использование материалов',
  'без политической цензуры',
  'без цензуры и без купюр',
  'главные новости дня без',
  'ежеминутные новости',
  'сгенерирован',
  'автоматически переведен',
  'создано искусственным интеллектом',
  'усі права захищен',
  'думка редакції',
  'не несе відповідальності',
  'alle rechte vorbehalten',
  'nicht die meinung der redaktion',
  'automatisch übersetzt',
  'automatisch erstellt',
  'tous droits réservés',
  "n'engagent que",
  'généré par une ia',
  'traduit automatiquement',
  'todos los derechos reservados',
  'no reflejan necesariamente',
  'no refleja necesariamente',
  'generado por ia',
  'traducido automáticamente',
  'tüm hakları saklıdır',
  'görüşlerini yansıtmayabilir',
  'otomatik olarak çevrilmiştir',
  'جميع الحقوق محفوظة',
  'لا تعبر بالضرورة',
  'لا يعبر بالضرورة',
  'تمامی حقوق',
  'کلیه حقوق',
  'لزوما بیانگر',
  '版权所有',
  '不代表本',
  '免责声明',
  '無断転載',
  '著作権',
]
