import { awb } from '../authorities.ts'
import { doubtNote, missingElement } from '../missing-element.ts'
import { hasClause } from '../objection-section.ts'
import { lastAbout } from '../where-it-belongs.ts'

export const bezwaarWieOntbreekt = missingElement(
  {
    id: 'bezwaar-wie-ontbreekt',
    title: 'Wie kan bezwaar maken?',
    theme: 'bereikbaar',
    severity: 'fout',
    basis: 'wet',
    authority: awb('3:45, tweede lid', 'De brief noemt door wie, binnen welke termijn en bij welk orgaan bezwaar kan worden gemaakt.'),
    why: 'Er staat dat bezwaar open staat, maar niet voor wie. De lezer weet dan niet of het voor hem geldt. “U kunt bezwaar maken” is genoeg.',
    pictogram: 'weegschaal',
    good: [
      { text: 'Wij wijzen uw aanvraag af.\n\nU kunt tot en met 14 april 2026 bezwaar maken bij het college van burgemeester en wethouders.', types: ['besluit-afwijzing'] },
      { text: 'Wij wijzen uw aanvraag af.\n\nTegen dit besluit kunnen belanghebbenden binnen zes weken na verzending bezwaar maken bij het dagelijks bestuur.', types: ['besluit-afwijzing'] },
      // Nothing about objection at all: that is for `bezwaar-ontbreekt`.
      { text: 'Wij wijzen uw aanvraag af.', types: ['besluit-afwijzing'] },
    ],
    bad: [
      { text: 'Wij wijzen de aanvraag af.\n\nTegen dit besluit staat bezwaar open bij het college van burgemeester en wethouders. De termijn is zes weken na verzending.', types: ['besluit-afwijzing'], finds: [null] },
      { text: 'Geachte heer De Boer,\n\nGelet op artikel 35 van de Participatiewet wijzen wij de aanvraag af.\n\nTegen deze beschikking kan binnen zes weken na de dag van verzending bezwaar worden gemaakt. Een bezwaarschrift dient te worden gericht aan het dagelijks bestuur.', types: ['besluit-afwijzing'], finds: [null] },
    ],
  },
  {
    element: 'bezwaar-wie',
    reason: (facts) => `Er staat niet wie bezwaar kan maken. Schrijf: “U kunt bezwaar maken.”${doubtNote(facts)}`,
    where: (facts) => lastAbout(facts, ['bezwaar']),
    when: hasClause,
  },
)
