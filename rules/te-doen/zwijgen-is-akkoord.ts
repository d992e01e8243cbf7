import { phraseRule } from '../phrase-rule.ts'

export const zwijgenIsAkkoord = phraseRule(
  {
    id: 'zwijgen-is-akkoord',
    title: 'Wie zwijgt, stemt toe',
    theme: 'te-doen',
    severity: 'waarschuwing',
    basis: 'norm',
    authority: { name: 'College voor de Rechten van de Mens', says: 'Mensen moeten zelf kunnen kiezen. Van iemand die niets laat horen, weet u niet wat hij wil.' },
    why: 'Veel mensen maken hun post niet open, of begrijpen de brief niet. Dat zij niets laten horen, betekent niet dat zij het ermee eens zijn. Vraag om een duidelijk ja. Horen wij niets? Bel de lezer dan.',
    pictogram: 'gesprek',
    good: [
      { text: 'Bent u akkoord? Zet dan uw handtekening. Horen wij niets? Dan bellen wij u.' },
      { text: 'Krijgen wij uw papieren niet? Dan kunnen wij uw aanvraag niet behandelen.' },
    ],
    bad: [
      { text: 'Zonder tegenbericht gaan wij uit van uw akkoord.', finds: ['Zonder tegenbericht'] },
      { text: 'Hebben wij op 1 mei nog niets van u gehoord, dan gaan wij ervan uit dat u akkoord bent met de nieuwe voorwaarden. U hoeft dan niets te tekenen.', finds: ['gaan wij ervan uit dat u akkoord'] },
    ],
  },
  {
    words: /(?:zonder|behoudens) (?:uw )?(?:schriftelijk )?tegenbericht|ga(?:an|at) (?:wij|we|de gemeente) er(?: dan)?\s?van uit dat u (?:akkoord|instemt|het eens|geen bezwaar)|nemen wij aan dat u (?:akkoord|instemt|het eens|geen bezwaar)|(?:geen|niet) (?:reageren|reactie|bericht)[^.]{0,40}(?:akkoord|instemming|toestemming)/i,
    reason: (words) => `“${words}”: van iemand die niets laat horen, weet u niet of hij akkoord is. Vraag om een duidelijk ja.`,
  },
)
