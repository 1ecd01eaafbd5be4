/** Whole lines, folded, that lead around a site. */
export const navigationLines: ReadonlySet<string> = setOf(`
home|news|world|world news|politics|business|economy|sport|sports|opinion|culture|technology|tech|science|health|video|videos|photos|menu|search|sign in|sign up|log in|login|logout|register|subscribe|subscribe now|contact|contact us|about|about us|privacy policy|privacy|terms of use|terms of service|terms|cookie policy|cookies|latest news|latest|top stories|breaking news|breaking|post reply|reply|quote|report|top|back to top|next|previous|prev|next page|previous page|quick links|faq|board index|forum|forums|members|help|archive|archives|local news|local|national|international|middle east|europe|asia|africa|us news|u.s. news|lifestyle|entertainment|travel|weather|money|markets|live|live updates|listen|watch|news in english|skip to content|skip to main content|continue reading|load more|show more|see more|more|all news|rss|sitemap|newsletter|newsletters|podcasts|defense|military|security|general|uncategorized|featured|editor's picks|analysis|society|crime|education|environment|climate|topics|tags|unread post|jump to|new topic|listen to article|read full article|view full article|full article|connect with us|report abuse|print this page|published|user avatar|offline|online|back to top button|view more activity|my profile|× |advertise|careers|follow us
добавить новость|новости сегодня|новости|главная|главное|на главную|политика|экономика|общество|происшествия|спорт|культура|в мире|мир|войти|вход|регистрация|поиск|меню|о проекте|о нас|контакты|реклама на сайте|топ новостей на этот час|лента новостей|все новости|последние новости|главные новости|наука|технологии|здоровье|авто|шоу-бизнес|видео|фото|комментарий|ответить|наверх|далее|назад|архив|подписаться|рубрики|теги|регионы|россия|москва|украина|бизнес|финансы|погода|афиша|музыка|показать еще|загрузить еще|загрузка
головна|новини|усі новини|останні новини|політика|економіка|суспільство|світ|пошук|увійти|контакти|про нас
startseite|nachrichten|politik|wirtschaft|kultur|wissen|suche|anmelden|abonnieren|impressum|datenschutz|kontakt|mehr|menü
accueil|actualités|politique|économie|monde|société|rechercher|se connecter|s'abonner|mentions légales|contactez-nous
inicio|noticias|política|economía|mundo|sociedad|deportes|buscar|iniciar sesión|suscríbete|contacto|aviso legal
anasayfa|ana sayfa|haberler|son dakika|gündem|ekonomi|dünya|siyaset|spor|ara|giriş yap|iletişim|künye
الرئيسية|الأخبار|أخبار|سياسة|اقتصاد|رياضة|ثقافة|بحث|اتصل بنا|من نحن|العالم|صفحه اصلی|خانه|اخبار|سیاسی|اقتصادی|ورزشی|فرهنگی|جستجو|تماس با ما|درباره ما
首页|新闻|国际|国内|财经|体育|娱乐|科技|搜索|登录|注册|ホーム|トップ|ニュース|政治|経済|国際|社会|スポーツ|検索|ログイン|会員登録`)

/** Beginnings of short lines that lead around a site. */
export const navigationStarts: readonly string[] = listOf(`
читайте на |новости от наших |все новости |новости партнеров|перейти |подробнее на |подписывайтесь на |топ новостей|топ-|новости дня|новости часа
view this email|view this newsletter|view in browser|was this forwarded|was this email forwarded|forwarded this|manage preferences|manage your preferences|unsubscribe|having trouble viewing|subscribe to continue|you are here|home blog|новости и материалы|нашли ошибку|заметили ошибку|нашли опечатку|categories:|category:|read on |read this on |view all|see all|skip to |topics:|tags:|tag:|filed under|posted in|categories:|category:|jump to|go to |users browsing|page 1 of|display posts|subscribe to |sign up for |sign up to |get our |download our |follow us |join our |click here |return to |home >|home /|home »|home ›|weiterlesen|zum thema |zurück zu|voir tous|ver más|ver todas|tüm |теги:|рубрика|метки:|категория|главная >|главная /|главная »|главная ›|комментариев|просмотров|views:|edition:`)

/** First words that make a short line without a verb a section label (`Спорт в России и мире`). */
export const sectionWords: ReadonlySet<string> = setOf(`
новости|спорт|экология|политика|экономика|культура|музыка|музыкальные|общество|происшествия|наука|авто|погода|здоровье|технологии|бизнес|финансы|шоу-бизнес|лента|главное|рубрика|топ|афиша|недвижимость|туризм
news|latest|top|breaking|trending|sports|politics|business|world|entertainment|lifestyle|weather|technology|science|health|opinion
новини|nachrichten|actualités|noticias|haberler|أخبار|اخبار`)

/** Any of these in a short line makes it an advertisement. */
export const adParts: readonly string[] = listOf(`
directadvert|themoneytizer|taboola|outbrain|mgid|adsense|adfox|marketgid|smi2|revcontent|buysellads|story continues below|article continues below|article continues after|continue reading below|scroll to continue|promoted content|paid content|paid post|partner content|sponsored|sponsored by|advertisement|advertising|частные объявления|доход для ваше|партнерский материал|на правах рекламы|реклама ооо|реклама:|объявления в вашем|купить рекламу|erid|anzeige|publicité|publicidad|reklamı|la suite après|mehr nach der|sigue leyendo|إعلان ممول|محتوى ممول`)

/** Whole lines, folded, that announce an advertisement. */
export const adLines: ReadonlySet<string> = setOf(`
ad|ads|advertisement|advert|promoted|sponsored|sponsored content|paid|remove ads|реклама|партнерские материалы|от партнеров|новости партнеров|новости smi2|werbung|anzeige|publicité|publicidad|reklam|إعلان|اعلان|إعلانات|تبلیغات|آگهی|广告|廣告|広告|pr|ad feedback`)

/** Words that alone or among themselves make a line of share links. */
export const shareWords: ReadonlySet<string> = setOf(`
share|shares|sharing|this|on|to|via|article|story|post|page|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|copy|link|save|bookmark|messenger|viber|tumblr|flipboard|pocket|threads|bluesky|mastodon|instagram|youtube|tiktok|with|friends|friend|your|a|send|gift|facebook.|like|follow|and|or|vk|ok|vkontakte
поделиться|поделись|вконтакте|одноклассники|отправить|печать|распечатать|скопировать|ссылку|ссылка|в|с|друзьями|новостью|сохранить|телеграм|вк|ок|дзен|поділитися|поширити|teilen|drucken|merken|auf|per|mail|partager|imprimer|sur|envoyer|par|compartir|imprimir|en|por|paylaş|yazdır|gönder|مشاركة|شارك|طباعة|على|فيسبوك|تويتر|واتساب|تلغرام|اشتراک|گذاری|گذاری:|چاپ|ارسال|分享|转发|分享到|微信|微博|シェア|ツイート|印刷|メール`)

/** One of these has to be among the words of a line of share links. */
export const shareCores: ReadonlySet<string> = setOf(`
share|shares|tweet|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|messenger|viber|flipboard|bookmark|instagram|youtube|vk|vkontakte|copy
поделиться|поделись|вконтакте|одноклассники|печать|распечатать|скопировать|телеграм|вк|поділитися|поширити|teilen|drucken|partager|imprimer|compartir|imprimir|paylaş|yazdır|مشاركة|شارك|طباعة|فيسبوك|اشتراک|چاپ|分享|转发|分享到|微信|シェア|ツイート|印刷`)

/** Whole lines, folded, after which only links to other texts follow. */
export const relatedLines: ReadonlySet<string> = setOf(`
related|related articles|related stories|related news|related posts|related content|related topics|related links|read more|read also|read next|read on|see also|also read|also on|recommended|recommended for you|recommended stories|you may also like|you might also like|don't miss|must read|trending|trending now|most read|most popular|popular|popular stories|more stories|more news|up next|other news|similar articles|latest stories|from the web|around the web|what to read next|keep reading|more from our network|next article|previous article|more on this story|more on this topic|more
читайте также|читать также|читать далее|читать еще|по теме|смотрите также|материалы по теме|похожие новости|похожие материалы|другие новости|еще по теме|другие материалы|новости по теме|статьи по теме|самое читаемое|популярное|рекомендуем|вам может быть интересно|сейчас читают|читайте ще|читайте також|схожі новини|за темою
lesen sie auch|mehr zum thema|das könnte sie auch interessieren|weitere artikel|ähnliche artikel|à lire aussi|lire aussi|à lire également|sur le même sujet|articles liés|articles similaires|lea también|lea además|te puede interesar|noticias relacionadas|artículos relacionados|más noticias|más leídas|ayrıca okuyun|ilgili haberler|benzer haberler|çok okunanlar
اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر قراءة|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین|相关新闻|相关阅读|相关文章|推荐阅读|延伸阅读|热门|関連記事|あわせて読みたい|関連ニュース|おすすめ記事|人気記事|アクセスランキング`)

/** Beginnings of one line that leads to another text. */
export const relatedStarts: readonly string[] = listOf(`
read more:|the post |read more in |read also:|also read:|see also:|related:|read next:|more:|watch:|read more about |more on this|more from |more in |more about |previously:|recommended:|don't miss:|you may also|you might also|читайте также:|читайте также |читать также:|смотрите также:|подробнее:|ранее:|по теме:|читайте ще:|читайте також:|lesen sie auch:|mehr zum thema:|auch interessant:|lire aussi :|lire aussi:|à lire aussi :|à lire aussi:|lea también:|lea también |le puede interesar:|te puede interesar:|ayrıca okuyun:|ilgili haber:|اقرأ أيضا:|اقرأ أيضاً:|اقرأ أيضا |بیشتر بخوانید:|相关:|延伸阅读:|相关阅读:|関連記事:|関連記事:|関連記事：|相关阅读：|延伸阅读：`)

/** Beginnings of a caption or picture credit. */
export const captionStarts: readonly string[] = listOf(`
photo:|photo by|photos:|photo credit|photograph:|photograph by|photo -|image:|image credit|image source|image by|credit:|picture:|file photo|file -|file –|file —|(photo|video:|caption:|illustration:|graphic:|фото:|фото |фото:|изображение:|источник фото|на фото|иллюстрация:|видео:|світлина:|foto:|foto von|bild:|bildquelle|photo :|crédit photo|crédit :|crédits :|© photo|imagen:|foto de archivo|fotoğraf:|görsel:|صورة:|الصورة:|عکس:|图片来源|图:|图：|资料图|写真:|写真：|写真は|画像:`)

function listOf(lines: string): string[] {
  return lines.split(/[|\n]/u).filter((cue) => cue.trim() !== '')
}

function setOf(lines: string): Set<string> {
  return new Set(listOf(lines).map((cue) => cue.trim()))
}
