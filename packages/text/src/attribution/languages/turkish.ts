import { define } from '../speech-words.ts'

export const turkish = define({
  strong: 'dedi söyledi belirtti açıkladı',
  weak: 'söylüyor belirtiyor anlatıyor vurguluyor yanıtladı cevapladı duyurdu dile konuştu anlattı savundu uyardı ifade vurguladı bildirdi ekledi kaydetti sordu yazdı diyor aktardı',
  sources: '',
  pronouns: 'o',
  never: 've ama bu şu bir da de ne için ki',
  between: 'da de ayrıca şunları diye',
  behind: 'göre',
  verbLast: true,
})
