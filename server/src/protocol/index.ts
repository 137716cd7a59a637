/** Names and shapes of our own requests, shared by client and server. Types only. */
export interface Placeholder {
  readonly none: true;
}
