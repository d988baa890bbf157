/** Where in the frame what was found is put. */
export const places = { head: "<!--head-->", field: "page-search", results: "<!--results-->" };
