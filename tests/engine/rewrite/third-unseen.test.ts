import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { openSession } from '../../../session/letter-session.ts'
import { acceptSuggestions } from '../../../session/rewrite-session.ts'
import { shippedList } from '../../../wordlists/shipped-lists.ts'

/** Causes found in judged-third-unseen.tsv, in sentences of our own: what no rewrite may write, and what it still writes. */
interface Cause {
  readonly cause: string
  readonly never: readonly (readonly [sentence: string, ...words: string[]])[]
  readonly still: readonly (readonly [sentence: string, words: string])[]
}

const CAUSES: readonly Cause[] = [
  {
    cause: 'an explanation behind a word that is no thing here',
    never: [
      ['Ik ben niet van de leerplicht.', 'leerplicht ('],
      ['Mijn collega van de leerplicht belt u.', 'leerplicht ('],
      ['U kunt dit melden bij de leerplicht.', 'leerplicht ('],
      ['U maakt een afspraak met de schuldhulpverlening.', 'schuldhulpverlening ('],
      ['Team schuldhulpverlening neemt contact met u op.', 'schuldhulpverlening ('],
      ['Stuur uw brief naar de griffie van de rechtbank.', 'griffie ('],
      ['De Huurcommissie brengt leges in rekening als de huurprijs redelijk is.', 'leges ('],
      ['Stuur uw bezwaar naar Postbus 620, 6700 AP Lunsen.', 'AP ('],
      ['Stuur uw brief naar Postbus 12, 1234 BW Dorp.', 'BW ('],
      ['Dat plan heet het PIP: persoonlijk plan inburgering en participatie.', 'PIP ('],
      ['Het persoonlijk plan inburgering en participatie heet bij ons kortweg het PIP.', 'PIP ('],
      ['Het PIP, het persoonlijk plan inburgering en participatie, krijgt u in mei.', 'PIP ('],
      ['U belt de Afdeling Wmo voor een afspraak.', 'Wmo ('],
      ['U vraagt dit aan bij het Team Bbz van de gemeente.', 'Bbz ('],
      ['De rechtbank vraagt een bedrag, het griffierecht, voor elke zaak.', 'griffierecht ('],
      ['Wij zien geen reden om van de intrekking af te zien.', 'intrekking ('],
    ],
    still: [
      [
        'U treedt op als bewindvoerder van mevrouw Bos.',
        'bewindvoerder (iemand die de geldzaken van een ander regelt, omdat de rechter dat heeft beslist) van',
      ],
      ['De begunstigingstermijn eindigt op 1 juli 2026.', 'begunstigingstermijn (de tijd om het zelf op te lossen) eindigt'],
      ['Wij zijn een adresonderzoek gestart.', 'adresonderzoek (een onderzoek naar waar iemand echt woont) gestart'],
      ['Wij letten op de leerplicht van uw kind.', 'leerplicht (de plicht om naar school te gaan) van'],
      ['U wordt toegelaten tot de schuldhulpverlening.', 'schuldhulpverlening (hulp van de gemeente bij schulden).'],
      ['U krijgt dit op grond van de Wlz.', 'Wlz (Wet langdurige zorg).'],
      ['Voor de aanvraag zijn leges verschuldigd.', 'leges ('],
    ],
  },
  {
    cause: 'words between quotation marks',
    never: [
      ["Kies 'stopzetten' in het menu.", "'stoppen'"],
      ["Kies eerst 'reis' en dan 'reisproduct stopzetten'.", 'stoppen'],
      ['Kies ‘gegevens verstrekken’ op de website.', 'gegevens geven'],
      ['Klik op "aanvraag intrekken en retourneren".', 'terugsturen'],
      ['Druk op «verzoek retourneren» of ‹gegevens verstrekken›.', 'terugsturen', 'gegevens geven'],
      ['Het boek heet ‘Omtrent de stad’ en ligt klaar.', '‘Over de stad'],
      ["De folder 'Hulp ten behoeve van ouders' ligt klaar.", 'Hulp voor ouders'],
      ['Uw buurman zei: ‘Ik betaal niet, daar ik dit niet verschuldigd ben.’', 'omdat ik'],
    ],
    still: [
      ["U dient de foto's te retourneren en ook uw pasfoto's.", 'U moet'],
      ['Wij zijn ’s ochtends open ten behoeve van vragen over Hans’ fiets.', 'voor vragen'],
      ["Ten behoeve van de knop 'Indienen' hebt u DigiD nodig.", "Voor de knop 'Indienen'"],
    ],
  },
]

for (const { cause, never, still } of CAUSES) {
  describe(cause, () => {
    for (const [sentence, ...words] of never) {
      it(`does not write ${words.join(', ')}: ${sentence}`, async () => {
        const text = await rewrite(sentence)
        expect(words.filter((one) => text.includes(one))).toEqual([])
      })
    }
    for (const [sentence, words] of still) {
      it(`writes ${words}: ${sentence}`, async () => expect(await rewrite(sentence)).toContain(words))
    }
  })
}

it('explains difficult terms without speaking to or of anyone in particular', () => {
  const meanings = shippedList('moeilijk-begrip').entries.flatMap(({ term, alternatives }) => alternatives.map(({ text }) => `${term}: ${text}`))
  expect(meanings.filter((text) => /: .*(?<!\p{L})(?:uw?|uzelf|wij|we|ons|onze|ik|mijn?|je|jij|jouw?)(?!\p{L})/iu.test(text))).toEqual([])
})

async function rewrite(sentence: string): Promise<string> {
  const opened = await openSession(new TextEncoder().encode(`Geachte heer Bos,\n\n${sentence}\n\nMet vriendelijke groet,`), 'brief.txt', STANDARD_SETTINGS)
  if (opened.step === 'unreadable') throw new Error(opened.unreadable.message)
  return acceptSuggestions(opened.session, 'all')
    .session.letter.blocks.map(({ text }) => text)
    .join('\n\n')
}
