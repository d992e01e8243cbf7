/** What the reader of a letter does, and never its sender: "bij het invullen van het formulier". */
export const BY_READER: ReadonlySet<string> = new Set(
  `aanleveren aanmelden aanvragen afhalen betalen doorgeven indienen inleveren inloggen inschrijven insturen invullen inzenden ondertekenen
  ophalen opsturen overmaken terugbetalen terugsturen uploaden verhuren`.split(/\s+/),
)

/** What the sender does, and never the reader: "na het beoordelen van uw aanvraag". */
export const BY_SENDER: ReadonlySet<string> = new Set('afhandelen behandelen beoordelen berekenen verwerken toekennen vaststellen'.split(' '))

/** Nouns behind which "voor het … van" says what they are for: "een formulier om een pas aan te vragen". */
export const TAKES_OM: ReadonlySet<string> = new Set(
  `aanvraag actie afspraak app code formulier formulieren geld gelegenheid gereedschap hulpmiddel hulpmiddelen instrument kans machtiging manier manieren
  middel middelen mogelijkheid mogelijkheden ontheffing plan plannen plicht procedure reden redenen ruimte stappen subsidie termijn tijd toestemming
  verplichting vergunning voorstel`.split(/\s+/),
)
