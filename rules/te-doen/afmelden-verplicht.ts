import { wrr } from '../authorities.ts'
import { phraseRule } from '../phrase-rule.ts'

export const afmeldenVerplicht = phraseRule(
  {
    id: 'afmelden-verplicht',
    title: 'De lezer moet zelf iets stopzetten',
    theme: 'te-doen',
    severity: 'tip',
    basis: 'advies',
    authority: wrr('Maak de makkelijkste weg ook de goede weg. Dan gaat het vanzelf goed als iemand niets doet.'),
    why: 'Wie niets doet, betaalt hier of krijgt een boete. Maar veel mensen komen niet toe aan afmelden. Kunt u het zelf stoppen? Dan hoeft de lezer niets te doen.',
    pictogram: 'stop',
    good: [
      { text: 'Wij stoppen uw kaart op 1 juli. U hoeft niets te doen.' },
      { text: 'Wilt u uw abonnement opzeggen? Dat kan elke maand.' },
      { text: 'Meld u af als u niet naar de hoorzitting komt.' },
    ],
    bad: [
      { text: 'Zegt u niet op, dan volgt een boete.', finds: ['Zegt u niet op, dan'] },
      { text: 'Uw parkeervergunning wordt jaarlijks stilzwijgend verlengd, tenzij u deze vóór 1 december opzegt.', finds: ['stilzwijgend verlengd, tenzij u'] },
    ],
  },
  {
    words: /\b(?:zegt|meldt|schrijft) (?:u|je) (?:[^.?!,]{0,30} )?niet (?:(?:op tijd|tijdig) )?(?:op|af|uit),? (?:dan|moet)\b|\b(?:stilzwijgend|automatisch|vanzelf)(?: met [^.?!,]{1,20})? (?:wordt )?verlengd,? tenzij (?:u|je)\b|\bals (?:u|je) (?:niet (?:op tijd |tijdig )?(?:opzegt|afmeldt|uitschrijft))\b/i,
    reason: () => 'Wie niets doet, moet hier betalen of krijgt een probleem. Kan het vanzelf stoppen? Regel dat dan voor de lezer.',
  },
)
