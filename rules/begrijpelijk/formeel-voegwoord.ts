import { joinWords, listRule } from '../list-rule.ts'

export const formeelVoegwoord = listRule(
  {
    id: 'formeel-voegwoord',
    title: 'Formeel verbindingswoord',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'Jan Renkema, Schrijfwijzer',
      says: 'Vervang formele en verouderde verbindingswoorden door gewone, zodat het verband tussen de zinnen duidelijk is.',
    },
    why: 'Woorden als “indien” en “derhalve” zeggen hoe uw zinnen bij elkaar horen. Juist die woorden moet iedereen kennen. “Als” en “daarom” betekenen hetzelfde en kent iedereen.',
    good: [
      { text: 'Als u verhuist, laat het ons dan weten.' },
      { text: 'Wij bellen u, omdat wij nog een vraag hebben.' },
      { text: 'Stopt u ermee? Geef dat dan wel aan ons door.' },
      { text: 'Wij hebben u ervan op de hoogte gesteld dat u verhuisd bent.' },
      // “zodat” ends on “dat”, “daarom” is plain: neither is formal.
      { text: 'U woont nu samen, zodat uw uitkering verandert. Daarom krijgt u deze brief.' },
    ],
    bad: [
      { text: 'Indien u verhuist, geef dit dan aan ons door.', finds: ['Indien'], becomes: 'Als u verhuist, geef dit dan aan ons door.' },
      {
        text: 'Wij hebben uw papieren niet ontvangen. Derhalve stopt uw uitkering.',
        finds: ['Derhalve'],
        becomes: 'Wij hebben uw papieren niet ontvangen. Daarom stopt uw uitkering.',
      },
      {
        text: 'Teneinde uw recht op bijstand te kunnen beoordelen, hebben wij een kopie van uw huurcontract nodig, alsmede uw loonstrook van maart.',
        finds: ['Teneinde', 'alsmede'],
        becomes: 'Om uw recht op bijstand te kunnen beoordelen, hebben wij een kopie van uw huurcontract nodig, en uw loonstrook van maart.',
      },
      { text: 'Kom indien gewenst langs.', finds: ['indien gewenst'], becomes: 'Kom als je dat wilt langs.', settings: { addressForm: 'je' } },
    ],
  },
  {
    doubtful: 'tip',
    reason: (term, better) =>
      `“${term}” is een formeel verbindingswoord. Lezers begrijpen ${better.length === 0 ? 'een gewoon woord' : joinWords(better)} sneller.`,
  },
)
