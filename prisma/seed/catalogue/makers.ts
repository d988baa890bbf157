/** Who makes what the demo shop sells. All four are invented. */
export const makers = {
  ours: "Nook & Paw",
  weavers: "Fell & Fold",
  potters: "Tarn Pottery",
  saddlers: "Harker & Rowe",
} as const;
