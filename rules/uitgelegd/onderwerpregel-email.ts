import type { LetterRule } from '../../engine/rule/rule.ts'
import { NOTHING } from '../gather.ts'

const MAIL = /^(?:aan|van|cc|verzonden|to|from|sent)\s*:\s*\S+@\S+/im
const SUBJECT = /^(?:onderwerp|subject|betreft)\s*:\s*(.*)$/im
const EMPTY = /^(?:re:|fw:|fwd:|antw:|\s)*$|^(?:re|fw|fwd|antw):\s*$/i

export const onderwerpregelEmail: LetterRule = {
  id: 'onderwerpregel-email',
  scope: 'letter',
  title: 'E-mail zonder onderwerp',
  theme: 'uitgelegd',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'eigen ervaring van het team', says: 'Een e-mail met een duidelijk onderwerp wordt eerder gelezen.' },
  why: 'Een e-mail zonder onderwerp lijkt op reclame of oplichting. De lezer opent hem niet. Zet in het onderwerp wie u bent en wat het nieuws is.',
  pictogram: 'envelop',
  good: [
    { text: 'Van: info@voorbeeld.nl\nAan: jansen@voorbeeld.nl\nOnderwerp: uw afspraak bij de gemeente op 4 mei\n\nBeste mevrouw Jansen,\n\nTot 4 mei.' },
    { text: 'Beste mevrouw Jansen,\n\nMail ons: info@voorbeeld.nl.' },
  ],
  bad: [
    { text: 'Van: info@voorbeeld.nl\nAan: jansen@voorbeeld.nl\n\nBeste mevrouw Jansen,\n\nTot 4 mei.', finds: [null] },
    { text: 'Van: info@voorbeeld.nl\nAan: bos@voorbeeld.nl\nOnderwerp: RE:\n\nGeachte heer Bos,\n\nWij hebben uw vraag ontvangen.', finds: [null] },
  ],
  check: ({ letter }) => {
    const blocks = letter.blocks.slice(0, 6)
    if (!blocks.some(({ text }) => text.includes('@'))) return NOTHING
    const head = blocks.map(({ text }) => text).join('\n')
    if (!MAIL.test(head)) return NOTHING
    const subject = SUBJECT.exec(head)?.[1]
    if (subject !== undefined && !EMPTY.test(subject)) return []
    return [{ places: [], actual: null, reason: 'Deze e-mail heeft geen onderwerp dat iets zegt. Zet erin wat het nieuws is voor de lezer.' }]
  },
}
