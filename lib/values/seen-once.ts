/** What markup begins with that is to stand in a kept page once. */
export const seenMark = "<!--seen-->";

const script = String.raw`"\]\)</script><script>self\.__next_f\.push\(\[1,"`;
const marked = new RegExp(
  String.raw`(:T)([0-9a-f]+)(,${script})(\\u003c!--seen--\\u003e(?:[^"\\]|\\.)*)(?="\]\))`,
  "g",
);

/**
 * A page without what it says a second time: Next writes everything that is seen once more beside it, as data for its
 * router. A text of these data that begins with `seenMark` is left empty; `SeenMarkup` takes it from the page. Where the
 * data are written in another way than expected they stay as they are, which is heavier and as right.
 */
export function seenOnce(html: string): string {
  return html.replace(marked, (all, row: string, length: string, between: string, text: string) =>
    Buffer.byteLength(JSON.parse(`"${text}"`)) === Number.parseInt(length, 16) ? `${row}0${between}` : all,
  );
}
