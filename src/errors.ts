/** The only errors the web turns into an answer of its own; the message is what the editor reads. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** Input that cannot be accepted, in the user's words. */
export class Invalid extends Error {
  override readonly name = 'Invalid';
}

/** Somebody else changed the thing first. */
export class Stale extends Error {
  override readonly name = 'Stale';
}
