import { missingElement } from '../missing-element.ts'
import { endOfContent } from '../where-it-belongs.ts'

export const watTeDoenOntbreekt = missingElement(
  {
    id: 'wat-te-doen-ontbreekt',
    title: 'Wat moet de lezer doen?',
    theme: 'te-doen',
    severity: 'fout',
    basis: 'norm',
    authority: { name: 'KoLiBrie (Universiteit Utrecht)', says: 'Lezers zoeken in een brief vooral: wat wordt er van mij verwacht?' },
    why: 'De lezer wil meteen weten of hij iets moet doen. Staat dat er niet, dan twijfelt hij, of legt hij de brief weg. Hoeft hij niets te doen? Zeg dat dan ook.',
    pictogram: 'checklijst',
    good: [
      { text: 'Stuur ons vóór 1 mei een kopie van uw huurcontract.', types: ['verzoek'] },
      { text: 'Wij hebben uw klacht ontvangen. U hoeft nu niets te doen.', types: ['ontvangstbevestiging'] },
      { text: 'Wij verzoeken u het formulier ingevuld te retourneren.', types: ['verzoek'] },
      { text: 'Wij wijzen uw aanvraag af, omdat u te laat was. U kunt vanaf 1 januari opnieuw subsidie vragen.\n\nU kunt bezwaar maken tot en met 14 april bij het college.', types: ['besluit-afwijzing'] },
    ],
    bad: [
      { text: 'Wij hebben uw klacht ontvangen. De klachtencoördinator behandelt hem.', types: ['ontvangstbevestiging'], finds: [null], becomes: 'Wij hebben uw klacht ontvangen. De klachtencoördinator behandelt hem.\n\nU hoeft nu niets te doen.' },
      { text: 'Geachte heer De Boer,\n\nOp 13 juli is naast de container een vuilniszak aangetroffen met daarin een envelop met uw adresgegevens. Wij waarschuwen u. Bij een volgende overtreding volgt een boete.\n\nVoor vragen zijn wij bereikbaar op 14 071.', types: ['waarschuwing'], finds: [null] },
      // How to object is an element of its own; who doesn't object still wonders what to do.
      { text: 'Wij wijzen uw aanvraag af, omdat u te laat was.\n\nU kunt bezwaar maken tot en met 14 april bij het college.', types: ['besluit-afwijzing'], finds: [null] },
    ],
  },
  {
    element: 'wat-te-doen',
    reason: () => 'Er staat niet wat de lezer moet doen. Hoeft hij niets te doen? Zet dat er dan bij.',
    where: endOfContent,
    // Of news alone `niets-doen-niet-gezegd` speaks.
    when: ({ types }) => types.some(({ type }) => type !== 'informatie'),
    offer: (facts) => {
      const text = facts.addressForm === 'u' ? 'U hoeft nu niets te doen.' : 'Je hoeft nu niets te doen.'
      const nothing = facts.types.every(({ type }) => NOTHING.has(type)) && !facts.running.some(({ block }) => MAY_ASK.test(block.text))
      const task = facts.addressForm === 'u' ? 'Wat moet u doen? [noem één ding] vóór [datum].' : 'Wat moet je doen? [noem één ding] vóór [datum].'
      return nothing ? { label: `Zet erbij: ${text}`, grade: 'voorstel', blocks: [{ kind: 'paragraph', text }] } : { label: `Zet erbij: ${task}`, grade: 'voorbeeld', blocks: [{ kind: 'paragraph', text: task }] }
    },
  },
)

/** A letter that names a day, a form or an amount may ask something in words that we don't know. */
const MAY_ASK =
  /(?<!\p{L})(?:uiterlijk|v[oó][oó]r \d|ondertekening|ondertekende?|ondertekent|verschuldigd\w*|leges|bijgevoegde? (?:verklaring|formulier)|formulier\w*|vernem\w*|verneem|reactie|aanvullen|om te werken|omwerken|verzoek\w*|verzocht|dien(?:t|en)|gehouden|verplicht\w*)(?!\p{L})/iu

/** Letters that most often ask nothing. */
const NOTHING: ReadonlySet<string> = new Set(['ontvangstbevestiging', 'informatie', 'besluit-toekenning', 'verdaging'])
