import type { WordingForm } from "@/lib/mail/automatic/types";

export type WordPart = "subject" | "preview" | "heading" | "opening" | "closing";

type WordField = {
  part: WordPart & keyof WordingForm;
  label: string;
  hint?: string;
  rows?: number;
  optional?: boolean;
};

/** The words of a letter as its form shows them. */
export const wordFields: readonly WordField[] = [
  { part: "subject", label: "Subject", rows: 2 },
  {
    part: "preview",
    label: "Line behind the subject",
    hint: "What a list of letters shows after it.",
    rows: 2,
  },
  { part: "heading", label: "Heading" },
  {
    part: "opening",
    label: "Opening words",
    hint: "An empty line begins a paragraph.",
    rows: 7,
    optional: true,
  },
  { part: "closing", label: "Closing words", rows: 5, optional: true },
];
