import { LRUCache } from "lru-cache";

/** Bytes on a shelf. They may have to make room for others at any time but while nothing else runs. */
export type Shelved = {
  readonly length: number;
  /** Whether they are still there. */
  readonly kept: () => boolean;
  /** Copies them to the beginning of `target`. @throws when they are not there any more */
  readonly copyTo: (target: Buffer) => void;
};

/** Whether bytes had to make room for others; those that are on no shelf never have. */
export function isGone(bytes: Buffer | Shelved): boolean {
  return "kept" in bytes && !bytes.kept();
}

type Shelf = {
  readonly get: (name: string) => Shelved | undefined;
  /** Copies bytes onto the shelf, over what was there by that name and over what nobody asked for the longest. */
  readonly put: (name: string, bytes: Buffer) => Shelved;
};

/** Of a page of 100 KB a twentieth is left empty at its end. */
const boardBytes = 8 * 1024;

/**
 * Room for pages that is taken once and used over and over, in boards of one size of which a page takes as many as it needs.
 * What is kept in pieces of memory of their own is garbage when it is forgotten, and for each 64 MB of that Node clears up all it
 * has, a tenth of a second in which everybody waits.
 * @param mostBytes taken at the first `put`
 * @param lifeMs how long a page is found, in milliseconds
 */
export function shelfOf(mostBytes: number, lifeMs: number): Shelf {
  const boards = Math.floor(mostBytes / boardBytes);
  const free: number[] = [];
  let room: Buffer | null = null;
  const pages = new LRUCache<string, Shelved & { readonly boards: number[] }>({
    max: boards,
    ttl: lifeMs,
    // Whoever still holds the page sees by this that it is gone.
    dispose: (page) => {
      free.push(...page.boards.splice(0));
    },
  });

  const open = () => {
    for (let board = boards - 1; board >= 0; board -= 1) free.push(board);
    return Buffer.allocUnsafeSlow(boards * boardBytes);
  };
  return {
    get: (name) => pages.get(name),
    put(name, bytes) {
      room ??= open();
      const from = room;
      const wanted = Math.ceil(bytes.length / boardBytes);
      if (wanted > boards) throw new RangeError("a page is larger than its shelf");
      pages.delete(name);
      while (free.length < wanted) pages.pop();
      const taken = free.splice(free.length - wanted);
      for (const [index, board] of taken.entries())
        bytes.copy(from, board * boardBytes, index * boardBytes, (index + 1) * boardBytes);
      const { length } = bytes;
      const page = {
        length,
        boards: taken,
        kept: () => taken.length > 0 || length === 0,
        copyTo(target: Buffer) {
          if (!page.kept()) throw new Error("a page was asked for that is not on its shelf any more");
          for (const [index, board] of taken.entries()) {
            const start = board * boardBytes;
            const end = start + Math.min(boardBytes, length - index * boardBytes);
            from.copy(target, index * boardBytes, start, end);
          }
        },
      };
      pages.set(name, page);
      return page;
    },
  };
}
