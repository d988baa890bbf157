/** Longer than any page of results. */
const usual = 256 * 1024;

let lent = Buffer.allocUnsafeSlow(usual);

/**
 * Memory that is used for a moment, over and over: whoever takes it is done with it before anything else can run. Node clears up all
 * it has for each 64 MB of memory that was taken beside its heap, and a page of its own for each search was most of that.
 */
export function lend(bytes: number): Buffer {
  if (bytes > lent.length) lent = Buffer.allocUnsafeSlow(bytes);
  return lent.subarray(0, bytes);
}

/** Leaves to its borrower what was lent last, who needs it for longer. */
export function leave(): void {
  lent = Buffer.allocUnsafeSlow(lent.length);
}
