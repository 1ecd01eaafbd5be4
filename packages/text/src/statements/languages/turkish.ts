import { defineLanguage } from './language.ts'

export const turkish = defineLanguage({
  script: 'latin',
  abbreviations: {
    never: `mr mrs dr prof doç yrd sn bay av arş gör op uzm müh alb gen org kor tuğg tümg yb bnb yzb tğm st hz bkz krş örn yay
      çev haz der ed mah cad sok bul apt no.lu tel t.c yy`,
    number: 'no s sf cilt madde md',
    name: 'm.ö m.s a.ş ltd şti a.b.d t.b.m.m',
    phrase: 'vb vs vd',
  },
  openers: `bu şu o bunlar onlar ben sen biz siz bir ve ama fakat ancak çünkü eğer ne nasıl neden niçin nerede kim hangi
    her bazı birçok çok daha en de da ile için gibi göre kadar sonra önce şimdi bugün dün yarın burada orada ayrıca
    böylece ardından yine hatta sadece yalnız hiç değil var yok`,
  times: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe
    cuma cumartesi pazar`,
  ordinals: true,
  dialogueDashes: true,
})
