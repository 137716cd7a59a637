import { RAL } from 'vscode-languageserver';
import type { Disposable } from 'vscode-languageserver';

/** How often a burst of messages may put work off, so that it is done at last under a stream that never ends. */
const patience = 64;

/**
 * Puts work for a key off until the messages that wait in the queue are handled, and does it once for all of them. The
 * queue hands out one message a turn of the event loop; a turn without a new request for the work ends the wait.
 */
export function coalesce<Key>(work: (key: Key) => void): (key: Key) => void {
  const waiting = new Map<Key, { fresh: boolean; turns: number }>();
  const turn = (key: Key): void => {
    const state = waiting.get(key)!;
    if (state.fresh && state.turns++ < patience) {
      state.fresh = false;
      RAL().timer.setImmediate(turn, key);
    } else {
      waiting.delete(key);
      work(key);
    }
  };
  return (key) => {
    const state = waiting.get(key);
    if (state) state.fresh = true;
    else {
      waiting.set(key, { fresh: true, turns: 0 });
      RAL().timer.setImmediate(turn, key);
    }
  };
}

/** Resolves after some milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void RAL().timer.setTimeout(resolve, milliseconds));
}

/** Does work for a key when `milliseconds` have gone by without a new request for it. */
export function afterQuiet<Key>(milliseconds: number, work: (key: Key) => void): (key: Key) => void {
  const waiting = new Map<Key, Disposable>();
  return (key) => {
    waiting.get(key)?.dispose();
    const done = (): void => {
      waiting.delete(key);
      work(key);
    };
    waiting.set(key, RAL().timer.setTimeout(done, milliseconds));
  };
}
