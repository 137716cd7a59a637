import type { Tagger } from '../core/index.ts';
import type { ConfigReader } from './beside/config-files.ts';
import type { HostFiles } from './connection/files.ts';
import type { Shipped } from './connection/client.ts';
import type { Library } from './beside/bibliographies.ts';

/** What the world around the server gives it. */
export interface Host extends Shipped {
  /** Loads the trained model; rejects with the reason where it is refused. Until it is there, rules read alone. */
  readonly loadTagger?: () => Promise<Tagger>;
  readonly version?: string;
  /** Loads what reads bibliographies. `bundles` is the folder that the editor says the bundles lie in. */
  readonly loadLibrary?: (bundles: string | undefined) => Promise<Library>;
  /** Fetches JSON from the network; asked only where the reader has turned a feature on that says so. */
  readonly fetchJson?: (url: string) => Promise<unknown>;
  /** Loads what reads configuration files, from the same place. */
  readonly loadConfig?: (bundles: string | undefined) => Promise<ConfigReader>;
  /** Files that the server reaches by itself, for editors that do not hand them out. */
  readonly files?: HostFiles;
}
