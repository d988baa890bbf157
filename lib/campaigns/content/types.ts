/** What a letter can say of its reader, by the name that content keeps; `sample` stands in previews. */
export const personalFields = {
  first_name: { label: "First name", fallback: "there", sample: "Maya" },
  full_name: { label: "Full name", fallback: "friend", sample: "Maya Fenwick" },
  town: { label: "Town", fallback: "your town", sample: "Todmorden" },
  last_bought: { label: "What they bought last", fallback: "your last order", sample: "Linen nest" },
} as const;

/** Words that a new letter begins with and that tell its writer what to put in their place: no reader may get them. */
export const exampleWords = {
  letter: "Tell them one thing, as you would tell a friend who likes what you make.",
  letterWhy: "Say why it matters to you.",
  news: "Something new is in the shop. Say in a sentence what it is and who it is for.",
  story: "Every story begins somewhere. Where does this one begin?",
  storyWho: "Tell of the person, the place, the hands.",
  storyEnd: "And how it ends, for now.",
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
