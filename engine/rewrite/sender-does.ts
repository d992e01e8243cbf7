/** What only the sender of a letter does with an application, objection or benefit of its reader. */
export const SENDER_DOES: ReadonlySet<string> = new Set('afgewezen toegekend behandeld beoordeeld ontvangen goedgekeurd geregistreerd verwerkt'.split(' '))
