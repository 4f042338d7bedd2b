/** An address of this application: a path relative to its root, decoded, and a query with its question mark, if any. */
export interface Address {
  readonly path: string;
  readonly query: string;
}

const PATIENCE_MS = 500;

/** What the watch needs of a page. */
export interface Watched {
  readonly location: { readonly pathname: string; readonly search: string };

  /** Hands every step back or forth to somebody, and to nobody else, until what it returns is called. */
  takeSteps(taker: () => void): () => void;
}

/** A path as a person would write it; one that is broken stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) {
      return path;
    }
    throw error;
  }
}

/**
 * @param root the path that all addresses of the application begin with; ends with a slash
 */
export function addressOf({ pathname, search }: Watched['location'], root: string): Address {
  return { path: decoded(pathname.startsWith(root) ? pathname.slice(root.length) : pathname.replace(/^\//, '')), query: search };
}

/** Reads `articles/001.txt?domain=ENERGY`. */
export function parseAddress(text: string): Address {
  const question = text.indexOf('?');
  return question < 0
    ? { path: decoded(text), query: '' }
    : { path: decoded(text.slice(0, question)), query: text.slice(question) };
}

/** Whether two addresses say the same, in whatever order and encoding. */
export function sameAddress(first: Address, second: Address): boolean {
  const told = ({ query }: Address) => [...new URLSearchParams(query)].map((pair) => pair.join('=')).sort().join('\n');
  return first.path === second.path && told(first) === told(second);
}

/**
 * Takes the steps a visitor makes back and forth, and notices when the page still shows something else than its address
 * says a while after a step or after the page has changed.
 *
 * The router of the client must not see these steps: it takes each one back until the server has answered, and a second
 * step that comes meanwhile is lost.
 */
export class AddressWatch {
  private readonly page: Watched;
  private readonly root: string;
  private readonly wanted: (address: Address) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown: Address | null = null;
  private readonly endSteps: () => void;

  /**
   * @param wanted told the address the page ought to show
   */
  constructor(page: Watched, root: string, wanted: (address: Address) => void) {
    this.page = page;
    this.root = root;
    this.wanted = wanted;
    this.endSteps = page.takeSteps(() => this.step());
  }

  /** Ends the watch. */
  leave(): void {
    clearTimeout(this.timer);
    this.endSteps();
  }

  /** The page now shows this. */
  shows(address: Address): void {
    this.shown = address;
    this.lookLater(null);
  }

  private step(): void {
    const address = this.address();
    if (this.shown === null || !sameAddress(this.shown, address)) {
      this.wanted(address);
    }
    this.lookLater(null);
  }

  private lookLater(before: Address | null): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(before), PATIENCE_MS);
  }

  private look(before: Address | null): void {
    const { shown } = this;
    const address = this.address();
    if (shown === null || sameAddress(shown, address)) {
      return;
    }
    if (shown === before) {
      this.wanted(address);
    } else {
      this.lookLater(shown);
    }
  }

  private address(): Address {
    return addressOf(this.page.location, this.root);
  }
}
