import type { CollectionForm } from "./types";

/** The form of a new collection, filled by hand unless told otherwise. */
export function emptyCollectionForm(): CollectionForm {
  return {
    id: null,
    version: 0,
    title: "",
    handle: "",
    descriptionHtml: "",
    kind: "manual",
    match: "all",
    conditions: [],
    shown: true,
    publishAt: "",
    position: "0",
    seoTitle: "",
    seoDescription: "",
    mediaId: "",
  };
}
