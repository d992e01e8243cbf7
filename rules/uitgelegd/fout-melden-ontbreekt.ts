import type { LetterRule } from '../../engine/rule/rule.ts'
import { says } from '../says.ts'

const CORRECT = /niet klopt\b|(?:vindt|denkt) u dat wij (?:ons vergissen|een fout)|(?:aanslag|bedrag|besluit|berekening) niet goed is|niet eens met (?:de aanslag|het bedrag|de rekening|de berekening)|klopt (?:er )?(?:iets|dit|het|dat|een)[^.?]{0,30} niet|kloppen (?:uw|de|deze) gegevens niet|(?:staat|ziet u|vindt u) [^.?]{0,20}\bfout|fout(?:en|je)? (?:in|gemaakt|gezien)|onjuist(?:heden)?|niet goed\?|verkeerd|geef (?:dat|het) (?:dan )?(?:aan ons )?door|wijziging(?:en)? doorgeven|aanpassen/i

export const foutMeldenOntbreekt: LetterRule = {
  id: 'fout-melden-ontbreekt',
  scope: 'letter',
  title: 'Wat als er iets niet klopt?',
  theme: 'uitgelegd',
  severity: 'tip',
  basis: 'advies',
  authority: { name: 'Nationale ombudsman', says: 'De overheid staat open voor klachten en herstelt haar fouten.', url: 'https://www.nationaleombudsman.nl' },
  why: 'Ook de overheid maakt fouten. Met één zin nodigt u de lezer uit om het te zeggen: “Klopt er iets niet? Bel ons.” Dat scheelt bezwaren.',
  pictogram: 'gum',
  appliesTo: ['terugvordering', 'boete', 'aanslag'],
  good: [
    { text: 'Klopt er iets niet? Bel ons. Dan passen wij het aan.', types: ['terugvordering'] },
    { text: 'Vindt u dat wij ons vergissen? Maak dan bezwaar.', types: ['terugvordering'] },
    { text: 'U vindt dat de aanslag niet goed is? Bel ons.', types: ['aanslag'] },
    { text: 'Wij nodigen u uit voor een gesprek.', types: ['uitnodiging'] },
  ],
  bad: [
    { text: 'U moet € 300 terugbetalen, omdat u in maart werkte.', types: ['terugvordering'], finds: [null] },
    { text: 'Geachte heer Bos,\n\nUit onze administratie is gebleken dat u € 300 te veel hebt ontvangen. Wij vorderen dit bedrag terug.', types: ['terugvordering'], finds: [null] },
  ],
  check: (facts) => (says(facts, CORRECT) ? [] : [{ places: [], actual: null, reason: 'Er staat niet wat de lezer kan doen als er iets niet klopt. Zet erbij: “Klopt er iets niet? Bel ons.”' }]),
}
