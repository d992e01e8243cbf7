/** Thrown when a change can't be put back into the file. The message is Dutch and for the user; the file on disk is untouched. */
export class UnwritableLetter extends Error {}
