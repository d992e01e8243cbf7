/**
 * A made-up letter sentence. Verb words carry their form after a bar: "wordt|f", "invullen|i", "ingevuld|p"; a "!" marks the
 * participle of a passive and its auxiliary.
 */
export type MarkedSentence = string
