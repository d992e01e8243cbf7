/*
 * The engine holds to the same (engine/edit/place-pictograms.ts); the window sees only its types. A test compares them.
 */

export const MOST_PICTOGRAMS = 5
export const ONE_IS_ENOUGH = 'Bij deze alinea staat al een pictogram. Eén is genoeg.'
export const TOO_MANY = `Er staan al ${MOST_PICTOGRAMS} pictogrammen in de brief. Met meer ziet de lezer niet meer wat belangrijk is.`
