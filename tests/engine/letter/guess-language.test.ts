import { describe, expect, test } from 'vitest'
import { guessLanguage, guessLanguages } from '../../../engine/letter/guess-language.ts'

describe('taal', () => {
  test.each([
    ['nl', 'U krijgt van ons een brief over uw uitkering. Wij leggen hierin uit wat er voor u verandert.'],
    ['en', 'You will receive a letter from us about your benefits. In this letter we explain what changes for you.'],
    ['de', 'Sie erhalten von uns einen Brief über Ihre Leistung. Wir erklären darin, was sich für Sie ändert.'],
    ['fy', 'Jo krije fan ús in brief oer jo útkearing. Wy lizze hjiryn út wat der foar jo feroaret.'],
    ['onbekend', 'Sosyal yardım başvurunuz hakkında size bir mektup gönderiyoruz ve değişiklikleri burada açıklıyoruz efendim.'],
  ] as const)('%s', (language, text) => {
    expect(guessLanguage(text).language).toBe(language)
  })

  test('een kort stukje neemt de taal van de brief over', () => {
    expect(guessLanguages(['Gemeente Wold en Water', 'Vergunningen', 'U krijgt van ons een vergunning voor het feest.', 'Jan'])).toEqual({
      whole: 'nl',
      each: ['nl', 'nl', 'nl', 'nl'],
    })
  })

  test('een Engelse bijlage bij een Nederlandse brief houdt haar eigen taal, ook haar kop', () => {
    const texts = [
      'U krijgt van ons geen uitkering meer, omdat u weer werk heeft. Hieronder leest u wat u nu kunt doen.',
      'Wilt u bezwaar maken? Dan moet u dat binnen zes weken doen bij het college van onze gemeente.',
      'Summary',
      'You will no longer receive benefits from us. If you do not agree with this, you can object.',
      'Please call us if you have any questions about this.',
    ]
    expect(guessLanguages(texts).whole).toBe('nl')
    expect(guessLanguages(texts).each.slice(3)).toEqual(['en', 'en'])
  })
})
