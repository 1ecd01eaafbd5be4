/**
 * Words by which a change is named, lower-cased and without apostrophes. Whatever is not listed here is
 * `wording`: a missing word makes the name of a change poorer, never a material change cosmetic.
 */
const list = (words: string): Set<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''))

export const negations: ReadonlySet<string> = list(`
  not no never none nobody nothing nowhere neither nor without cannot cant dont doesnt didnt couldnt wont wouldnt
  shouldnt isnt arent wasnt werent hasnt havent hadnt mustnt neednt mightnt shant aint hardly barely scarcely lacks
  не ни нет нету никогда никто никого никому никем ничто ничего ничему ничем нигде никуда никак никакой никакая
  никакое никакие никакого никакой никаких никаким без нельзя невозможно отнюдь вряд едва
  немає нема ніколи ніхто нікого нікому ніщо нічого ніде жоден жодна жодне жодного жодної ані ні неможливо
  ne pas non jamais rien aucun aucune aucuns aucunes nul nulle ni sans personne point guère nullement
  nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden nirgends ohne weder nein
  nunca jamás nada nadie ningún ninguno ninguna ningunos tampoco sin
  değil yok hayır hiç hiçbir asla olmadan
  لا لم لن ليس ليست ليسوا لست غير بدون دون كلا أبدا ما
  نه نیست نبود نیستند نبودند هیچ هرگز بی بدون نباید نمی نشد نکرد نخواهد
  不 没 沒 未 无 無 非 別 别 勿 莫 否 ず ぬ ない なかった ません なし`)

export const modals: ReadonlySet<string> = list(`
  may might can could must should shall will would ought perhaps maybe possibly probably likely unlikely apparently
  allegedly reportedly supposedly presumably seemingly certainly definitely surely alleged suspected purported
  может могут мог могла могло могли должен должна должно должны возможно вероятно видимо якобы пожалуй наверное
  предположительно очевидно следует нужно надо обязан обязана обязаны обязательно бы будто похоже кажется безусловно
  може можуть міг могла могли мусить повинен повинна повинні можливо ймовірно нібито мабуть певно треба слід варто
  peut peuvent pourrait pourraient doit doivent devrait devraient probablement peut-être sans-doute vraisemblablement
  kann können könnte könnten muss müssen müsste soll sollen sollte sollten darf dürfen dürfte mag wird würde
  vielleicht möglicherweise wahrscheinlich angeblich vermutlich offenbar
  puede pueden podría podrían debe deben debería deberían quizá quizás probablemente posiblemente supuestamente
  belki muhtemelen galiba herhalde gerek lazım iddiaya ربما قد يمكن يجب ينبغي لعل شاید باید ممکن احتمالا 可能 也许 或许 必须 应该 应 能 会 かもしれない だろう べき`)

export const datesInWords: ReadonlySet<string> = list(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  today yesterday tomorrow tonight
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май
  июнь июль август сентябрь октябрь ноябрь декабрь январе феврале марте апреле мае июне июле августе сентябре октябре
  ноябре декабре понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье сегодня вчера завтра
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа
  середу четвер пʼятниця пятниця пятницю субота суботу неділя неділю сьогодні вчора учора завтра
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
  vendredi samedi dimanche hier demain aujourdhui
  januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
  donnerstag freitag samstag sonntag heute gestern morgen
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles
  jueves viernes sábado domingo hoy ayer mañana
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma
  cumartesi pazar bugün dün yarın
  يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الأحد الاثنين الثلاثاء الأربعاء الخميس
  الجمعة السبت اليوم أمس غدا فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند امروز دیروز فردا
  年 月 日`)

export const numbersInWords: ReadonlySet<string> = list(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion dozen dozens half third quarter double triple twice once first second both
  ноль один одна одно одного два две двух три трех трёх четыре четырех четырёх пять пяти шесть шести семь семи восемь
  восьми девять девяти десять десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать
  восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести
  триста четыреста пятьсот тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов триллион
  триллионов млн млрд трлн тыс половина половины треть четверть вдвое втрое дважды трижды двое трое десятки сотни
  один два дві три чотири пять шість сім вісім девять десять сто тисяча тисячі тисяч мільйон мільйонів мільярд
  deux trois quatre cinq six sept huit neuf dix onze douze treize quinze vingt trente quarante cinquante soixante cent
  cents mille million millions milliard milliards moitié
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million
  millionen milliarde milliarden hälfte
  dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento mil millón
  millones mitad bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli yüz bin milyon milyar yarısı
  واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف مليون مليار یک دو سه چهار پنج شش هفت هشت نه ده صد هزار
  میلیون میلیارد 一 二 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 两 兩 零 〇`)

/** What turns a word into its contrary when it stands before it. */
export const negatingPrefixes = ['не', 'без', 'бес', 'un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'نا', 'na']
