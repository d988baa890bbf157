// Next lets nobody bring this in at the top of a file.
/** What writes components as markup, for routes that put a page together themselves. */
export const reactMarkup = import("react-dom/server");
