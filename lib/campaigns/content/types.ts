/** What a letter can say of its reader, by the name that content keeps; `sample` stands in previews. */
export const personalFields = {
  first_name: { label: "First name", fallback: "there", sample: "Maya" },
  full_name: { label: "Full name", fallback: "friend", sample: "Maya Fenwick" },
  town: { label: "Town", fallback: "your town", sample: "Todmorden" },
  last_bought: { label: "What they bought last", fallback: "your last order", sample: "Linen nest" },
} as const;

export type PersonalField = keyof typeof personalFields;

/** The longest that parts of a letter may be, in UTF-16 units, and how many there may be of each. */
export const limits = {
  subject: 150,
  preheader: 150,
  text: 5_000,
  blocks: 100,
  items: 50,
  inlines: 200,
  alt: 300,
  caption: 300,
  address: 2_000,
  question: 200,
  answer: 80,
  answers: 5,
  products: 6,
  voucherWords: 300,
  code: 60,
  button: 60,
  fallback: 60,
  /** The whole of a content as JSON, in UTF-16 units. */
  content: 150_000,
} as const;
